// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'It said nothing about what was ordered.': 'Zij zei niets over wat bevolen was.',
  'Choose the kinds of data that its word is about.': 'Kies de soorten gegevens waar het om gaat.',
  'No ground for refusal of the enforcing authority is on record for this line.':
    'Voor deze regel is geen weigeringsgrond van de tenuitvoerleggingsautoriteit vastgelegd.',
  'Record what it said first, or choose the reason that holds.':
    'Leg eerst vast wat zij zei, of kies de reden die klopt.',
  'This paper orders no data to be given.': 'Dit stuk beveelt niet dat er gegevens worden verstrekt.',
  'Decide that they are kept. To have them, the authority sends an order to produce.':
    'Beslis dat zij worden bewaard. Om ze te krijgen stuurt de autoriteit een bevel tot verstrekking.',
  'Reject the line: the paper orders silence alone.': 'Wijs de regel af: het stuk beveelt alleen zwijgen.',
  'There is no account whose data could be kept.':
    'Er is geen account waarvan gegevens bewaard kunnen worden.',
  'This paper does not order that data are kept.': 'Dit stuk beveelt niet dat gegevens worden bewaard.',
  'Decide whether they are given. They can be set apart meanwhile.':
    'Beslis of zij worden verstrekt. Intussen kunnen zij apart worden gezet.',
  'Reject it and say what would suffice.': 'Wijs haar af en zeg wat zou volstaan.',
  'The law permits to keep these data but does not require it.':
    'De wet staat toe deze gegevens te bewaren, maar eist het niet.',
  'Decline it.': 'Wijs het af.',
  'The order has these data kept until another day.':
    'Het bevel laat deze gegevens tot een andere dag bewaren.',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.':
    'Vul {x} in. Heeft de autoriteit haar bevel verlengd, leg dat dan eerst vast en raadpleeg de wet opnieuw.',
  'Take in what the authority sent as a demand of its own, and link it.':
    'Neem wat de autoriteit stuurde op als eigen vordering en verbind die.',
  'Write the day on which it arrived.': 'Vul de dag in waarop het aankwam.',
  'Nothing of this tenant is redirected, and nothing has to be kept.':
    'Van deze klant is niets doorverwezen en niets hoeft te worden bewaard.',
  'The order still has these data kept.': 'Het bevel laat deze gegevens nog bewaren.',
  'They are let go on the last day. If the authority takes its order back, record that first.':
    'Zij worden op de laatste dag vrijgegeven. Trekt de autoriteit haar bevel in, leg dat dan eerst vast.',
  'The order has data kept that nobody has set apart.':
    'Het bevel laat gegevens bewaren die niemand apart heeft gezet.',
  'Set them apart, or decide these lines anew.': 'Zet ze apart of beslis opnieuw over deze regels.',
  'Close it after {x}, or record that the authority takes its order back.':
    'Sluit haar na {x}, of leg vast dat de autoriteit haar bevel intrekt.',
  'The law names no day on which these data are let go.':
    'De wet noemt geen dag waarop deze gegevens worden vrijgegeven.',
  'Counsel closes it when nothing is kept for it any more.':
    'Juridische zaken sluit haar als er niets meer voor wordt bewaard.',
  'What is set apart has to be kept for longer: set it apart again until the new day.':
    'Wat apart is gezet moet langer worden bewaard: zet het opnieuw apart tot de nieuwe dag.',
  'The law has these data kept: set them apart. Nothing is given by it.':
    'De wet laat deze gegevens bewaren: zet ze apart. Er wordt niets door verstrekt.',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.':
    'Wat wordt bewaard, wordt binnenkort vrijgegeven: leg vast wat de autoriteit erover stuurde, of laat de dag voorbijgaan.',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.':
    'De gegevens worden bewaard. Op de laatste dag worden zij vrijgegeven, tenzij de autoriteit haar bevel verlengt of erom vraagt.',
  'No source that the gate knows holds what has to be kept.':
    'Geen bron die de sluis kent bevat wat bewaard moet worden.',
}
