'use strict';
// The ten-step conversation in botbuilder-dialogs: a ComponentDialog with a WaterfallDialog, its own prompts, its own
// state. The state is one JSON text, parsed before each turn and written after it. With "--exact" the prompts compare
// what is typed letter by letter instead of recognising numbers, choices and "oui" in any wording.

const { ActivityTypes, BotAdapter, ConversationState, TurnContext } = require('botbuilder-core');
const {
  ChoiceFactory, ChoicePrompt, ComponentDialog, ConfirmPrompt, DialogSet, DialogTurnStatus, ListStyle, NumberPrompt,
  TextPrompt, WaterfallDialog,
} = require('botbuilder-dialogs');
const { measure } = require('./measure');

const hours = (count) => (count === 1 || count === 0 ? `${count} heure` : `${count} heures`);
const left = (count) => (count === 0 ? 'Ton forfait est fini.' : `Encore ${hours(count)} dans ton forfait.`);

const exactly = (value) => ({ succeeded: value !== undefined, value });

class ExactChoice extends ChoicePrompt {
  async onRecognize(context, state, options) {
    return exactly(options.choices.find((choice) => choice.value === context.activity.text));
  }
}

class ExactNumber extends NumberPrompt {
  async onRecognize(context) {
    return exactly(/^\d+$/.test(context.activity.text) ? Number(context.activity.text) : undefined);
  }
}

class ExactYesNo extends ConfirmPrompt {
  async onRecognize(context) {
    return exactly({ oui: true, non: false }[context.activity.text]);
  }
}

const exact = process.argv.includes('--exact');
const [Choice, Amount, YesNo] = exact
  ? [ExactChoice, ExactNumber, ExactYesNo]
  : [ChoicePrompt, NumberPrompt, ConfirmPrompt];

class DrivingLicence extends ComponentDialog {
  constructor() {
    super('permis');
    this.addDialog(new Choice('choice', undefined, 'fr-fr'));
    this.addDialog(new Amount('number', undefined, 'fr-fr'));
    this.addDialog(new TextPrompt('text'));
    const yesNo = new YesNo('yes-no', undefined, 'fr-fr');
    yesNo.style = ListStyle.none;
    this.addDialog(yesNo);
    this.addDialog(new WaterfallDialog('steps', [
      (step) => this.choose(step, 'On regarde où tu en es pour le permis. Dix messages, pas plus.', [
        "C'est parti", 'Plus tard']),
      (step) => step.result.value === 'Plus tard'
        ? this.over(step, "D'accord, à plus tard.")
        : step.prompt('number', 'Tu as quel âge ?'),
      (step) => this.aged(step),
      (step) => this.lives(step),
      (step) => step.prompt('yes-no', 'Tu as déjà le code ?'),
      (step) => step.result
        ? step.prompt('number', "Super. Tu as fait combien d'heures de conduite ?")
        : this.over(step, 'Commence par le code. Bon courage !'),
      (step) => this.drove(step),
      (step) => step.prompt('text', "Le permis, c'est pour aller où, surtout ?"),
      (step) => this.sum(step),
      (step) => this.end(step),
    ]));
    this.initialDialogId = 'steps';
  }

  choose(step, prompt, choices) {
    return step.prompt('choice', {
      prompt, choices: ChoiceFactory.toChoices(choices), style: ListStyle.suggestedAction,
    });
  }

  async over(step, text) {
    await step.context.sendActivity(text);
    return step.endDialog();
  }

  aged(step) {
    const age = (step.values.age = step.result);
    if (age < 15) return this.over(step, "C'est encore un peu tôt. On en reparle !");
    if (age < 18) return this.over(step, 'La conduite accompagnée peut être pour toi.');
    return step.prompt('text', 'Tu habites où ?');
  }

  lives(step) {
    step.values.town = step.result;
    return this.choose(step, `${step.values.town}, d'accord. Tu te déplaces comment, en ce moment ?`, [
      'En bus', 'À vélo', 'En scooter', 'On me conduit']);
  }

  drove(step) {
    step.values.hours = step.result;
    step.values.left = 30 - step.result;
    step.values.code = true;
    return this.choose(step, `${left(step.values.left)} Et à côté, tu fais quoi ?`, [
      'Je travaille', "J'étudie", 'Je cherche']);
  }

  sum(step) {
    const { age, town, hours: driven } = step.values;
    const goal = (step.values.goal = step.result);
    return this.choose(step,
      `On récapitule : ${age} ans, ${town}, ${hours(driven)} de conduite, pour aller ${goal}.`,
      ["C'est ça", 'Corriger']);
  }

  end(step) {
    const { age, hours: driven, left: rest, code } = step.values;
    if (step.result.value === 'Corriger') return step.replaceDialog('steps');
    if (age < 18 || driven >= 20) return this.over(step, 'Tu y es presque. Bonne route !');
    return this.over(step, `${code ? 'Le code est fait, ' : ''}il te reste ${hours(rest)}. Bonne route !`);
  }
}

/** Keeps what is said, and sends nothing. */
class Quiet extends BotAdapter {
  async sendActivities(context, activities) {
    context.said = activities.map((activity) => activity.text).join('\n\n');
    return activities.map(() => ({ id: '1' }));
  }
}

/** The state of one conversation as JSON text. */
class Kept {
  text = '{}';

  async read(keys) {
    const all = JSON.parse(this.text);
    return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]));
  }

  async write(changes) {
    this.text = JSON.stringify(changes);
  }

  async delete() {
    this.text = '{}';
  }
}

const kept = new Kept();
const state = new ConversationState(kept);
const dialogs = new DialogSet(state.createProperty('dialogs'));
dialogs.add(new DrivingLicence());
const adapter = new Quiet();

async function step(stored, typed) {
  kept.text = stored;
  const context = new TurnContext(adapter, {
    type: ActivityTypes.Message, channelId: 'bench', conversation: { id: '1' }, from: { id: '2' }, recipient: { id: '3' },
    locale: 'fr-fr', text: typed,
  });
  const dialog = await dialogs.createContext(context);
  const result = await dialog.continueDialog();
  if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('permis');
  await state.saveChanges(context);
  return { said: context.said, stored: kept.text };
}

measure(exact ? 'botbuilder-dialogs, exact words' : 'botbuilder-dialogs', { begin: () => '{}', step });
