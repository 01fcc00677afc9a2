// Nederlands.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  consent_of: 'Alleen wie over deze gegevens beslist ({party}) kan met de verstrekking instemmen.',
  so_far: 'Tot nu toe bij ons bekend, sinds {at}: {told}',
  replaces: 'Het vervangt',
  ends_objection: 'Uw bezwaar eindigt hiermee. Wat het tegenhield, kan dan worden verstrekt.',
  changed: 'Uw organisatie heeft intussen een ander antwoord gegeven. Het staat hieronder.',
  'changed.next': 'Lees het. Verzend het uwe alleen als het daarvoor in de plaats moet komen.',
  told_anew: 'Wij hebben u iets nieuws meegedeeld sinds u deze pagina opende.',
  'told_anew.next':
    'Lees de pagina van de vordering opnieuw en verzend daarna uw antwoord als het moet gelden.',
  draft_of: 'Dit is een concept, bewaard {at} door {who}. Het is niet verzonden.',
  draft_changed:
    'Intussen is een ander concept bewaard, {at} door {who}. Het staat hieronder, en wat u schreef staat in het formulier.',
  'draft_changed.next': 'Ga verder of bewaar het uwe, dan komt het in de plaats van het andere.',
  theirs: 'Het andere concept: {what}',
  you_elsewhere: 'u, in een ander venster',
  colleague: 'een collega',
}
