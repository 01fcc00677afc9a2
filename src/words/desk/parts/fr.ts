// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  verified: 'vérifiée',
  not_verified: 'non vérifiée',
  close: 'Fermer',
  typed: 'Saisir {text} pour confirmer',
  'typed.final': 'C’est irréversible.',
  'fact.yes': 'oui',
  'fact.no': 'non',
  'fact.unknown': 'personne ne le sait encore',
  'fact.none': 'il n’y en a pas',
  'fact.no_none': 'non, il n’y en a pas',
  'fact.which': 'Lequel ?',
  'hint.country': 'Deux lettres, comme IE',
  'hint.list': 'Séparés par des virgules',
  'hint.yes_no_or_day': '{yes}, {no}, ou le jour sous la forme 2026-12-03',
  'hint.both': '{hint}. {form}',
  range: 'Un nombre entier de {min, number} à {max, number}, par exemple {example, number}.',
  wrong_or_missing: 'Ceci manque, ou ne peut pas être accepté.',
  wrong: 'Cela ne peut pas être accepté. {right}',
  'folded.more': '{n, plural, =1 {1 de plus} other {# de plus}}',
  'copy.identifier': 'l’identifiant',
  'copy.label': 'Copier {label} {value}',
  'copy.do': 'copier',
  'copy.done': 'copié',
  rule: 'Règle : {cite}',
  support: 'Code pour l’assistance : {code}',
  'unsent.title': 'Quitter sans envoyer ?',
  'unsent.text':
    'Ce que vous avez saisi sur cette page n’a pas été envoyé. Si vous la quittez, ce sera perdu : rien n’est conservé ailleurs.',
  unsent: 'Ce que vous avez saisi ici n’a pas été envoyé. Si vous fermez, ce sera perdu.',
  'unsent.stay': 'Rester',
  'unsent.leave': 'Abandonner et quitter',
  signed_out: 'Vous avez été déconnecté.',
  'signed_out.again':
    'Ce que vous avez saisi est toujours là. <link>Connectez-vous dans un nouvel onglet</link>, puis envoyez de nouveau.',
  'silent.happened': 'Le serveur n’a pas répondu.',
  'silent.safe': 'Ce qu’il avait confirmé est en sûreté, et un nouvel envoi ne fait rien deux fois.',
  'silent.next': 'Vérifiez la connexion, puis réessayez.',
  'passkey.happened': 'La clé d’accès n’a pas été utilisée.',
  'passkey.safe': 'Rien n’a été envoyé.',
  'passkey.next':
    'Réessayez et confirmez avec votre clé d’accès, ou demandez-en une nouvelle à l’administration.',
  'fault.happened': 'Un problème est survenu de notre côté.',
  'fault.safe':
    'Ce qui a été confirmé auparavant est en sûreté. On ne sait pas encore si cette étape a été accomplie.',
  'fault.next':
    'Réessayez : ce qui a été pris n’est pas fait deux fois, et votre saisie reste. En cas de nouvel échec, donnez le code au support.',
  'law.translated':
    'Ce que disent les recueils de droit est traduit ici à titre d’aide ; leur anglais fait foi. <show>Afficher l’anglais</show>',
  'law.partly':
    'Ce que disent les recueils de droit est traduit ici à titre d’aide et figure en anglais lorsqu’il n’y a pas de traduction ; leur anglais fait foi. <show>Afficher l’anglais</show>',
  'law.only_english':
    'Ce que disent les recueils de droit figure ici en anglais, qui fait foi ; ce n’est pas encore traduit.',
  'law.english':
    'Ce que disent les recueils de droit figure ici en anglais, qui fait foi. <show>Afficher la traduction</show>',
  'import.stopped': 'L’import s’est arrêté.',
  'overdue.since': 'en retard depuis {at}',
  'overdue.then': 'ensuite : {what}',
}
