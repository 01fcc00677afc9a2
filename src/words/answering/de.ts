// Deutsch.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  consent_of: 'In die Herausgabe einwilligen kann nur, wer über diese Daten entscheidet ({party}).',
  so_far: 'Bisher liegt uns vor, seit {at}: {told}',
  replaces: 'Sie ersetzt',
  ends_objection: 'Damit endet Ihr Widerspruch. Was er zurückgehalten hat, kann dann herausgehen.',
  changed: 'Ihre Organisation hat inzwischen eine andere Antwort gegeben. Sie steht unten.',
  'changed.next': 'Lesen Sie sie. Senden Sie Ihre nur, wenn sie an deren Stelle treten soll.',
  told_anew: 'Seit Sie diese Seite geöffnet haben, haben wir Ihnen etwas Neues mitgeteilt.',
  'told_anew.next':
    'Lesen Sie die Seite des Ersuchens noch einmal und senden Sie dann Ihre Antwort, wenn sie gelten soll.',
  draft_of: 'Das ist ein Entwurf, gespeichert {at} von {who}. Er wurde nicht gesendet.',
  draft_changed:
    'Inzwischen wurde ein anderer Entwurf gespeichert, {at} von {who}. Er steht unten, und was Sie geschrieben haben, steht im Formular.',
  'draft_changed.next': 'Gehen Sie weiter oder speichern Sie Ihren, dann tritt er an die Stelle des anderen.',
  theirs: 'Der andere Entwurf: {what}',
  you_elsewhere: 'Ihnen, in einem anderen Fenster',
  colleague: 'einer Kollegin oder einem Kollegen',
}
