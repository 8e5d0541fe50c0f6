// Makes a phone's photo small before it is sent: a square of 320 pixels, as JPEG, far under the limit.

import { say } from '../tongue.js';

const SIDE = 320;
const field = document.getElementById('file');
const face = document.getElementById('face');

field.addEventListener('change', async () => {
  const [file] = field.files;
  if (!file?.type.startsWith('image/')) return;
  const canvas = square(await createImageBitmap(file));
  const blob = await new Promise((done) => { canvas.toBlob(done, 'image/jpeg', 0.85); });
  const small = new DataTransfer();
  small.items.add(new File([blob], 'photo.jpg', { type: 'image/jpeg' }));
  field.files = small.files;
  const image = new Image();
  image.alt = say('Photo choisie');
  image.src = canvas.toDataURL('image/jpeg', 0.85);
  face.replaceChildren(image);
});

function square(picture) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext('2d').drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  return canvas;
}
