/**
 * Astro renders every markdown file while it reads it, and collects the images it names as files to bundle: a story that
 * named one which isn't there would fail the build. The pages render bodies themselves (`src/stories/to-html.ts`), so this
 * processor does nothing.
 */
export const noRendering = {
  name: 'none',
  options: {},
  createRenderer: async () => ({
    render: async () => ({ code: '', metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} } }),
  }),
};
