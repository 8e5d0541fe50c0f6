'use strict';
// The ten-step conversation in @floip/flow-runner. Its context is JSON by design: it is parsed before each turn and
// written after it, without the flow itself, which does not change and is put back in.

require('reflect-metadata');
const { FlowRunner, ResourceResolver, SupportedMode, createContextDataObjectFor } = require('@floip/flow-runner');
const { measure } = require('./measure');

// it notes each waiting prompt and each date on the console, which would count
console.info = () => {};
require('moment').suppressDeprecationWarnings = true;

const OVER = undefined;
const said = (number) => `IF(${number} = 1, "1 heure", CONCATENATE(${number}, " heures"))`;

function exit(block, i, { to, test }) {
  return {
    uuid: `${block}/${i}`, label: '', tag: '', config: {}, destination_block: to, test, default: test === undefined,
  };
}

function block(type, uuid, config, ...exits) {
  return { type, uuid, name: uuid, label: uuid, config, exits: exits.map((way, i) => exit(uuid, i, way)) };
}

const ask = (uuid, prompt, to) => block('MobilePrimitives.OpenResponse', uuid, { prompt }, { to });
const number = (uuid, prompt, to) => block('MobilePrimitives.NumericResponse', uuid, { prompt }, { to });
const when = (uuid, ...exits) => block('Core.Case', uuid, {}, ...exits);
const set = (uuid, value, to) => block('Core.Output', uuid, { value }, { to });
const say = (uuid, prompt) => block('MobilePrimitives.Message', uuid, { prompt }, { to: OVER });

function choose(uuid, prompt, labels, ...exits) {
  const choices = Object.fromEntries(labels.map((label, i) => [String(i + 1), label]));
  return block('MobilePrimitives.SelectOneResponse', uuid, { prompt, choices }, ...exits);
}

const blocks = [
  choose('start', 'On regarde où tu en es pour le permis. Dix messages, pas plus.', ["C'est parti", 'Plus tard'],
    { to: 'later', test: 'block.value = "2"' }, { to: 'age' }),
  number('age', 'Tu as quel âge ?', 'aged'),
  when('aged', { to: 'wait', test: 'flow.age.value < 15' }, { to: 'accompanied', test: 'flow.age.value < 18' },
    { to: 'town' }),
  ask('town', 'Tu habites où ?', 'means'),
  choose('means', "@flow.town.value, d'accord. Tu te déplaces comment, en ce moment ?",
    ['En bus', 'À vélo', 'En scooter', 'On me conduit'], { to: 'code' }),
  choose('code', 'Tu as déjà le code ?', ['oui', 'non'], { to: 'learn', test: 'block.value = "2"' }, { to: 'hours' }),
  number('hours', "Super. Tu as fait combien d'heures de conduite ?", 'left'),
  set('left', '30 - flow.hours.value', 'besides'),
  choose('besides', `@(IF(flow.left.value = 0, "Ton forfait est fini.", CONCATENATE("Encore ", ${said('flow.left.value')
  }, " dans ton forfait."))) Et à côté, tu fais quoi ?`, ['Je travaille', "J'étudie", 'Je cherche'], { to: 'goal' }),
  ask('goal', "Le permis, c'est pour aller où, surtout ?", 'sum'),
  choose('sum', `On récapitule : @flow.age.value ans, @flow.town.value, @(${said('flow.hours.value')
  }) de conduite, pour aller @flow.goal.value.`, ["C'est ça", 'Corriger'],
  { to: 'age', test: 'block.value = "2"' }, { to: 'rest' }),
  when('rest', { to: 'on', test: 'AND(flow.age.value >= 18, flow.hours.value < 20)' }, { to: 'soon' }),
  say('on', `@(IF(flow.code.value = "1", "Le code est fait, ", ""))il te reste @(${said('flow.left.value')
  }). Bonne route !`),
  say('soon', 'Tu y es presque. Bonne route !'),
  say('later', "D'accord, à plus tard."),
  say('wait', "C'est encore un peu tôt. On en reparle !"),
  say('accompanied', 'La conduite accompagnée peut être pour toi.'),
  say('learn', 'Commence par le code. Bon courage !'),
];

const flows = [{
  uuid: 'permis', name: 'permis', last_modified: '2026-11-23 09:00:00.000Z', interaction_timeout: 3600,
  supported_modes: [SupportedMode.TEXT], languages: [{ id: 'fr' }], blocks, first_block_id: 'start',
}];

const stored = (context) => JSON.stringify({ ...context, flows: undefined, resources: undefined });

/** What was typed or tapped, as the prompt wants it. */
function value({ config }, typed) {
  if (config.kind === 'Numeric') return Number(typed);
  return config.choices ? config.choices.find((choice) => choice.value === typed)?.key : typed;
}

function goOn(runner, typed) {
  const { prompt } = runner.hydrateRichCursorFrom(runner.context);
  prompt.value = value(prompt, typed);
  return runner.run();
}

async function step(text, typed) {
  const context = Object.assign(JSON.parse(text), { flows, resources: [] });
  const runner = new FlowRunner(context);
  const { prompt } = await (context.cursor ? goOn(runner, typed) : runner.initialize());
  return { said: new ResourceResolver(context).resolve(prompt.config.prompt).getText(), stored: stored(context) };
}

async function main() {
  const contact = { id: '1', name: '', created_at: '2026-11-23 09:00:00.000Z', groups: [] };
  const fresh = stored(
    await createContextDataObjectFor(contact, [], '1', '1', flows, 'fr', SupportedMode.TEXT, []));
  await measure('@floip/flow-runner', { begin: () => fresh, step });
}

main();
