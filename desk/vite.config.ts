import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const desk = fileURLToPath(new URL('.', import.meta.url));

/** How the desk is built: files with names of their content below `/assets`, nothing written into a page, as the server's policy asks. */
export default defineConfig({
  root: desk,
  base: '/',
  publicDir: false,
  resolve: {
    alias: { 'dragoman/client': fileURLToPath(new URL('../src/client/index.ts', import.meta.url)) },
  },
  build: {
    outDir: fileURLToPath(new URL('../dist/desk', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // One sheet for all pages, some kilobytes gzipped: a page that is fetched while the line is down can be fetched again, its sheet could not.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    reportCompressedSize: false,
    rolldownOptions: {
      // Schemas are made by calls of zod that nothing but their value comes of: those that no page uses stay out of the bundle.
      treeshake: { moduleSideEffects: (id) => !/\/src\/|\/zod\//.test(id), manualPureFunctions: ['z'] },
      onwarn: (warning, warn) => {
        // A word to servers that render React; nobody does here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
