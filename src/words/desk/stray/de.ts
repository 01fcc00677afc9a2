// What came in as a demand of its own and answers another: the forms of the desk. German.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'stray.what':
    'Dies ging als eigenes Ersuchen ein. Beantwortet es ein Ersuchen, das hier liegt, so legen Sie es dort ab: Dort liest es jemand, bevor etwas unterzeichnet wird, und hier sieht es eine andere Person noch einmal an.',
  'stray.names': 'Die E-Mail selbst verweist auf',
  'stray.names_none': 'Die E-Mail verweist auf kein Ersuchen, von dem Sie wissen dürfen.',
  'stray.to': 'Aktenzeichen des Ersuchens, zu dem es gehört',
  'stray.to_hint':
    'Tippen Sie es ein. Was dort abgelegt ist, bleibt dort: Eine Antwort lässt sich nicht wieder herausnehmen. Hier kann es wieder als Ersuchen aufgenommen werden.',
  'stray.why': 'Was zeigt, dass es dorthin gehört',
  'stray.file': 'Dort ablegen',
  'stray.take_what':
    'Eine E-Mail, die dieses Ersuchen beantwortet, kann als eigenes Ersuchen eingegangen sein. Öffnen und lesen Sie sie zuerst und legen Sie sie dann hier ab: Sie steht bei den Schreiben, und jemand liest sie, bevor etwas unterzeichnet wird.',
  'stray.take_from': 'Aktenzeichen, unter dem sie eingegangen ist',
  'stray.take_hint': 'Tippen Sie es ein. Eine Antwort lässt sich von hier nicht wieder herausnehmen.',
  'stray.take': 'Hier ablegen',
  'stray.filed_to': 'Es wurde bei {reference} als Antwort abgelegt.',
  'stray.came_as': 'Sie ging als {reference} ein.',
}
