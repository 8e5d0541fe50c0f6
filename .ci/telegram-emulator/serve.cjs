// Starts the emulator on the port given. It does not know getWebhookInfo, which every bot that cares whom it unplugs
// asks before it polls: that one method is answered here. Everything else is the emulator's own.
const TelegramServer = require('telegram-test-api');

const server = new TelegramServer({ port: Number(process.argv[2]), host: '127.0.0.1' });
server.webServer.all('/bot:token/getWebhookInfo', (request, response) =>
  response.json({ ok: true, result: { url: '', has_custom_certificate: false, pending_update_count: 0 } }));
const routes = server.webServer._router.stack;
// behind express's own two layers, before the emulator's
routes.splice(2, 0, ...routes.splice(routes.length - 1));
server.start().then(() => console.log('ready'));
