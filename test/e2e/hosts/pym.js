// The parent of pym.js: makes the frame with its own parameters and follows the heights that name it.
const child = 'graphic';
const frame = document.createElement('iframe');
const address = new URL('https://tumen.example/embed/to/GBR/');
address.searchParams.set('initialWidth', '600');
address.searchParams.set('childId', child);
address.searchParams.set('parentUrl', 'http://host.test/story');
frame.src = address.href;
frame.title = 'Map';
frame.width = '600';
document.getElementById(child)?.append(frame);
addEventListener('message', ({ data, source }) => {
  const [, height] = /^pymxPYMxgraphicxPYMxheightxPYMx(\d+)$/.exec(data) ?? [];
  if (source === frame.contentWindow && height) frame.height = height;
});
