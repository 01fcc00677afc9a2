// Dutch.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'end.typed': 'Daarna mag de klant het weten, en dat kan niet worden teruggenomen.',
  'end.order': 'Welk bevel',
  'end.all': 'alle',
  'end.note': 'Welke beschikking haar opheft en waar die staat, of wat verkeerd is gelezen',
  'end.why': 'Omdat het',
  'end.lifted': 'is opgeheven door de rechter of het uitvaardigend orgaan',
  'end.misread': 'verkeerd is gelezen: niets verbiedt kennisgeving',
  'end.ask': 'Vastleggen, zodat een tweede persoon het bevestigt',
  'end.paper': 'Het stuk dat haar opheft',
  'end.paper.hint':
    'Een andere persoon leest het en bevestigt. Zonder kijkt die in het dossier of vraagt het de rechtbank.',
  'end.asked': '{who} zegt dat zij {why, select, lifted {is opgeheven} other {verkeerd is gelezen}}: {note}',
  'end.own':
    'U hebt dit zelf gezegd: een andere persoon kijkt ernaar. Had u het mis, leg dan vast dat zij nog bindt.',
  'end.look': 'Bindt zij nog?',
  'end.ends': 'Nee, zij is geëindigd',
  'end.binds': 'Ja, zij bindt nog',
  'end.binds.why': 'Waarom zij nog bindt',
  'end.confirm': 'Bevestigen dat de geheimhouding is geëindigd',
  'end.refuse': 'Vastleggen dat zij nog bindt',
}
