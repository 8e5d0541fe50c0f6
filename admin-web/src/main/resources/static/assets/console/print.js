// The print button, which only a page with scripts can press.

const button = document.getElementById('print');
button.hidden = false;
button.addEventListener('click', () => print());
