// Runs Vite's command line without its notice on config files: ours is TypeScript whose imports need no file endings, and
// Vite's other loader is closed by the time the prerender imports the pages it compiled.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const cli = new URL('../../node_modules/vite/bin/vite.js', import.meta.url).href;
await import(cli);
