// Preloaded by every npm script: TypeScript is run by node itself, which older ones cannot. Plain JavaScript, so that any node can say so.
import module from 'node:module';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `AiBot needs Node 24 or newer and this is ${process.version}. Run "npm ci" without --ignore-scripts (it brings its own Node) and use "npm run …", or install Node 24.`,
  );
  process.exit(2);
}

// What was compiled once is kept in the system's folder for such: a command starts in half the time.
module.enableCompileCache();
