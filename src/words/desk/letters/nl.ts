// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  which: 'Welke brief',
  came_back: '{kind}: het ging naar {to} en kwam terug.',
  no_address: '{kind}: kon niet worden verzonden, omdat geen adres bekend is.',
  no_mail: '{kind}: niets van dit spoor gaat per e-mail.',
  what: 'Wat ermee gebeurt',
  'how.anew': 'Opnieuw verzenden',
  'how.posted': 'Per post verzonden',
  'how.reached': 'De autoriteit heeft hem op een andere manier',
  'how.not_needed': 'Niet nodig',
  to: 'Naar welk adres',
  'to.refused': '{to} (vorige keer geweigerd)',
  add: 'Heeft de autoriteit een ander adres, laat het dan in het <a>register</a> toevoegen: dan kan de brief daarheen.',
  'on.reached': 'Wanneer hij hen bereikte',
  'note.reached': 'Hoe dit bekend is',
  'note.not_needed': 'Waarom hij niet nodig is',
  'follow.choose': 'De vordering waarin het staat',
  'follow.one': '{reference}, ontvangen {at}',
  'follow.other': 'Een andere vordering, met haar kenmerk',
  'follow.stands': 'Komt het van een andere autoriteit: waarom die voor deze optreedt (juridische afdeling)',
  'follow.none': 'Na het noodgeval kwam geen vordering van deze autoriteit.',
  unkept: 'Waarom hij weggaat voordat iets apart is gezet',
  'unkept.hint':
    'Het wordt met de brief vastgelegd. Wat het stuk vraagt, moet daarna nog apart worden gezet.',
  'unkept.counsel':
    'Wat het stuk vraagt, is niet apart gezet: laat dat eerst doen. Anders zegt de jurist waarom de brief eerder weggaat, en verstuurt die hem.',
  enforcing:
    'Dit antwoord is het formulier van bijlage III, en ook de uitvoeringsautoriteit moet het krijgen ({cite}). Duly stuurt het alleen naar de uitvaardigende autoriteit: geef het daar af, en noteer bij deze vordering wanneer en hoe.',
}
