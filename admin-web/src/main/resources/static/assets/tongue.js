// What scripts say, in the language of the page. The French sentence is its own key.

const ENGLISH = {
  'Aujourd’hui': 'Today',
  'Mois': 'Month',
  'Semaine': 'Week',
  'Jour': 'Day',
  'Liste': 'List',
  'Tournée': 'Tour',
  'Avant': 'Earlier',
  'Après': 'Later',
  'Infos': 'Notes',
  'Rien à cette période.': 'Nothing in this period.',
  'Fermer': 'Close',
  'Rendez-vous': 'Appointment',
  'Vue : {0}': 'View: {0}',
  'Voir le {0}': 'Show {0}',
  'Encore {0}': '{0} more',
  'Pas de réseau : le calendrier n’est pas à jour. La liste est plus bas.': 'No network: the calendar is not up to date. The list is further down.',
  'Pas de réseau : rien n’est changé.': 'No network: nothing has changed.',
  'Photo choisie': 'Chosen photo',
  'C’est copié.': 'Copied.',
  'À copier à la main : c’est sélectionné.': 'Copy it by hand: it is selected.',
  'Navigateur': 'Browser',
  'Pas possible ici : autorise les notifications de ce site dans les réglages du navigateur, puis réessaie.': 'Not possible here: allow notifications from this site in your browser’s settings, then try again.',
  'envoi…': 'sending…',
  'Reprendre': 'Take back',
  '{0} Ton texte est gardé : « {1} »': '{0} Your text is kept: “{1}”',
  'en attente : reconnecte-toi': 'waiting: sign in again',
  'Ta session est finie. Recharge la page pour te reconnecter : ton message t’attend ici.': 'Your session has ended. Reload the page to sign in again: your message is waiting here.',
  'en attente de réseau': 'waiting for a network',
  'nouveau test': 'new test',
  'Le fichier part…': 'The file is on its way…',
  'Ta session est finie. Reconnecte-toi dans un autre onglet, puis renvoie : tout est encore là.': 'Your session has ended. Sign in again in another tab, then send again: everything is still here.',
  'Pas de réseau : le fichier n’est pas parti. Il est encore là, renvoie-le dans un moment.': 'No network: the file has not gone. It is still here, send it again in a moment.',
  'Ce fichier est trop lourd : 5 Mo au plus pour une photo, 10 Mo pour un PDF.': 'This file is too heavy: 5 MB at most for a photo, 10 MB for a PDF.',
  'Hier': 'Yesterday',
  'reçu': 'received',
  'Pas de réseau, je réessaie…': 'No network, trying again…',
  'Beaucoup de monde d’un coup. Ton message part tout seul dès que possible.': 'A lot of people at once. Your message goes by itself as soon as it can.',
  'Un humain': 'A human',
  'Quelqu’un va te répondre': 'Someone is going to answer you',
  '{0} te répond': '{0} is answering you',
  'Humain · le bot se tait': 'Human · the bot keeps quiet',
  'Bot · un humain n’est pas loin': 'Bot · a human is not far away',
  'Toi :': 'You:',
  '{0} :': '{0}:',
  'L’équipe': 'The team',
  'Ajouter à mon agenda ({0})': 'Add to my calendar ({0})',
  'Réponses proposées': 'Suggested answers',
};

const english = document.documentElement.lang === 'en';

/** How days and times are written. */
export const locale = english ? 'en-GB' : 'fr-FR';

/** The sentence with its values in the places of {0}, {1}… */
export function say(french, ...values) {
  const sentence = english ? ENGLISH[french] ?? french : french;
  return values.reduce((words, value, i) => words.replaceAll(`{${i}}`, () => value), sentence);
}
