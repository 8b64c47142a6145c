// What amp-iframe does with a frame that asks to be resized.
addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe');
  if (!frame || source !== frame.contentWindow || !data || data.sentinel !== 'amp' || data.type !== 'embed-size')
    return;
  frame.height = data.height;
});
