// Preloaded by every npm script: TypeScript is run by node itself, which older ones cannot. Plain JavaScript, so that any node can say so.
import module from 'node:module';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `AiBot needs Node 24 or newer and this is ${process.version}. Run "npm ci" without --ignore-scripts (it brings its own Node) and use "npm run …", or install Node 24.`,
  );
  process.exit(2);
}

// npm keeps an option for itself where “--” is forgotten: what was to be a dry run would be a real one.
if (process.env.npm_config_dry_run === 'true' && !process.argv.includes('--dry-run')) {
  console.error('npm took --dry-run for itself, and nothing was done: put "--" before it, as in "npm run news -- --dry-run".');
  process.exit(2);
}

// “npm run explain -- STORY --json | head” has read enough: no error, and nothing more to say.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// What was compiled once is kept in the system's folder for such: a command starts in half the time.
module.enableCompileCache();
