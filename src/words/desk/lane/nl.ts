// A paper of national security taken out of the ordinary intake: the forms of the desk.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'lane.take': 'Hier weghalen',
  'lane.take_what':
    'Vanaf nu weten alleen de personen die voor zulke stukken zijn aangewezen van deze vordering: ze verdwijnt uit elke lijst, zoekopdracht, telling en melding, ook uit de uwe. Wat een machine van het stuk las, wordt gewist. Wie ze had geopend, wordt voor hen vastgelegd. Schrijf er niets over, hier noch elders.',
  'lane.take_typed': 'U kunt het niet ongedaan maken: alleen de aangewezen personen kunnen het teruggeven.',
  'lane.what': 'Wat is dit stuk?',
  'lane.here': 'Nationale veiligheid. Het stuk hier bewaren, voor de aangewezen personen.',
  'lane.outside': 'Nationale veiligheid. Hier alleen termijnen en aantallen bewaren: het stuk wissen.',
  'lane.none': 'Geen nationale veiligheid. Teruggeven aan de werkplek, die het dan leest als elk ander.',
  'lane.kept': 'Waar het stuk wordt bewaard',
  'lane.print_first':
    'Druk het eerst af of bewaar het, zoals uw regels voor zulke stukken zeggen: daarna kan niemand het hier nog lezen. Een andere vordering van het spoor houdt bij wanneer het is betekend, en u voert de gegevens met de hand in.',
  'lane.erased_typed': 'Wat gewist is, kan niemand terughalen.',
  'lane.say': 'Zo vastleggen',
}
