// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.':
    'Een brief aan de autoriteit kan niet worden verzonden, omdat geen adres bekend is: voeg er een toe in het register, of verzend hem per post en leg dat vast.',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.':
    'Een brief van dit spoor moet uit, en niets daarvan gaat per e-mail: overhandig hem aan de autoriteit en leg dat vast.',
  'A letter to the authority came back: send it to another address, or by post and record it.':
    'Een brief aan de autoriteit kwam terug: verzend hem naar een ander adres, of per post en leg dat vast.',
  'There is no such letter here.': 'Zo’n brief is hier niet.',
  'No such letter waits for anything here.': 'Geen brief van dien aard wacht hier op iets.',
  'Say why the authority need not have this letter.': 'Zeg waarom de autoriteit deze brief niet nodig heeft.',
  'It reached the authority on no such day.': 'Op zo’n dag heeft hij de autoriteit niet bereikt.',
  'Enter a day from that of the letter until today.': 'Vul een dag in tussen die van de brief en vandaag.',
  'A letter to the authority did not arrive.': 'Een brief aan de autoriteit is niet aangekomen.',
  'Send it anew, record that it was posted, or say why it is not needed.':
    'Verzend hem opnieuw, leg vast dat hij is gepost, of zeg waarom hij niet nodig is.',
  'This address is not known of this authority.': 'Dit adres is van deze autoriteit niet bekend.',
  'Choose one of the list, or have it added in the directory.':
    'Kies er een uit de lijst, of laat het in het register toevoegen.',
  'The mail server refused what went to the address that is known.':
    'De mailserver weigerde wat naar het bekende adres ging.',
  'Choose the address where the letter did not arrive, or have another added in the directory.':
    'Kies het adres bij de brief die niet is aangekomen, of laat een ander in het register toevoegen.',
  'This paper did not come after the emergency.': 'Dit stuk kwam niet na het noodgeval.',
  'Choose the demand that holds the process which followed.':
    'Kies de vordering waarin het nagekomen processtuk staat.',
  'Who sent that demand is not established yet.': 'Wie die vordering stuurde, staat nog niet vast.',
  'Complete its checks and its call-back first.': 'Rond eerst de controles en het terugbellen daarvan af.',
  'That demand comes from another authority.': 'Die vordering komt van een andere autoriteit.',
  'Choose one of the same authority, or have counsel say why this one stands for it.':
    'Kies er een van dezelfde autoriteit, of laat de juridische afdeling zeggen waarom deze voor haar optreedt.',
  'Whether another authority stands for this one is counsel’s to say.':
    'Of een andere autoriteit voor deze optreedt, zegt de juridische afdeling.',
  'Have counsel record it.': 'Laat de juridische afdeling het vastleggen.',
  'Not everybody who is named here may know of that demand.':
    'Niet iedereen die hier is genoemd, mag van die vordering weten.',
  'Have them named there first, or say in a message what came.':
    'Laat hen daar eerst noemen, of zeg in een bericht wat er kwam.',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.':
    'In deze kopie, of onder haar balken, staat wat van een andere klant kan zijn (bladzijde/regel): {where}.',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.':
    'Maak deze regels op papier zwart en scan opnieuw: een balk over de tekst laat de tekst in het bestand.',
  'Nobody else has looked at the copy that was made by hand.':
    'Niemand anders heeft de met de hand gemaakte kopie bekeken.',
  'Send it from the desk, and ask a colleague to look at it.':
    'Verzend haar vanuit de werkplek en vraag een collega haar te bekijken.',
  'Who made this copy cannot be the second to look at it.':
    'Wie deze kopie maakte, kan haar niet als tweede bekijken.',
  'Ask a colleague to look at each page.': 'Vraag een collega elke bladzijde te bekijken.',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'De zin noemt een klant, en noch een kenmerk in het stuk noch het bereik ervan laat zien wie dat is.',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.':
    'Schrijf hem zonder de naam en het domein. Moet de autoriteit weten wie zij bedoelt, vraag haar dan haar vordering te beperken.',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'De reden van een regel noemt een klant, en noch een kenmerk in het stuk noch het bereik ervan laat zien wie dat is.',
  'Decide that line again, with a reason without the name and the domain.':
    'Beslis opnieuw over die regel, met een reden zonder de naam en het domein.',
  'The directory says since that a customer is an organisation.':
    'Het register zegt sindsdien dat een klant een organisatie is.',
  'Decide its lines again: it is asked first, or has an exception from the list.':
    'Beslis opnieuw over zijn regels: hij wordt eerst gevraagd, of er geldt een uitzondering van de lijst.',
  'An order or a statute of secrecy binds this letter.':
    'Een bevel of wet tot geheimhouding bindt deze brief.',
  'Hand it to counsel: what it may ask for is counsel’s to say.':
    'Geef hem aan de jurist: die zegt waarom hij mag vragen.',
  'Neither an identifier of the paper nor its reach shows who the customer is.':
    'Noch een kenmerk in het stuk noch het bereik ervan laat zien wie de klant is.',
  'Hand it to counsel, who asks the agency to narrow its demand.':
    'Geef hem aan de jurist, die de autoriteit vraagt haar vordering te beperken.',
  'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.':
    'Vraag de autoriteit om een weg naar de klant die de geheimhouding openlaat: de jurist stuurt de brief.',
  'The paper does not show who the customer is: counsel asks the agency to narrow it.':
    'Het stuk laat niet zien wie de klant is: de jurist vraagt de autoriteit het te beperken.',
  'What the paper asks for is not set apart.': 'Wat het stuk vraagt, is niet apart gezet.',
  'Have it set apart first, or have counsel say why the letter goes before.':
    'Laat het eerst apart zetten, of laat de jurist zeggen waarom de brief eerder weggaat.',
  'Only counsel lets the letter go before anything is set apart.':
    'Alleen de jurist laat de brief weggaan voordat iets apart is gezet.',
  'Have it set apart first, or hand it to counsel.':
    'Laat het eerst apart zetten, of geef hem aan de jurist.',
}
