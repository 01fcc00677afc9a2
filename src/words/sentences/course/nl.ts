// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'This is the demand itself.': 'Dit is de vordering zelf.',
  'Name the demand that it belongs to.': 'Noem de vordering waar het bij hoort.',
  'Link the two demands instead.': 'Koppel in plaats daarvan de twee vorderingen.',
  'It is filed already.': 'Het is al opgeborgen.',
  'Look at what became of it.': 'Kijk wat ermee is gebeurd.',
  'The two are not known to the same people.': 'De twee zijn niet bij dezelfde mensen bekend.',
  'Take both into the national-security lane with the same people named, or into neither.':
    'Breng beide in het spoor van nationale veiligheid met dezelfde aangewezen mensen, of geen van beide.',
  'That one is filed as not a demand.': 'Die andere is opgeborgen als geen vordering.',
  'You have not opened it.': 'U hebt het niet geopend.',
  'Open it and read it, then file it here.': 'Open en lees het, en berg het dan hier op.',
  'Say what shows that it belongs there.': 'Zeg waaruit blijkt dat het daar hoort.',
  'The agency was not asked to go to the customer.':
    'De autoriteit is niet gevraagd zich tot de klant te wenden.',
  'Tick the box if your authority wants this demand no more; it cannot be undone.':
    'Vink het vakje aan als uw autoriteit deze vordering niet meer wil; het kan niet ongedaan worden gemaakt.',
  'Nothing was withdrawn: it is not confirmed.': 'Er is niets ingetrokken: het is niet bevestigd.',
  'The agency took back a part of what it asked.':
    'De autoriteit heeft een deel van wat zij vroeg ingetrokken.',
  'Add the paper, or write down its words.': 'Voeg het stuk toe, of schrijf haar woorden op.',
  'What the agency said is missing.': 'Wat de autoriteit zei, ontbreekt.',
  'Who said so is missing.': 'Wie het zei, ontbreekt.',
  'Write down what the agency said as a message.': 'Schrijf wat de autoriteit zei als bericht op.',
  'The answer has been released: it cannot be taken back.':
    'Het antwoord is uit: het kan niet worden teruggenomen.',
  'Choose what is taken back.': 'Kies wat is ingetrokken.',
  'It names nothing that is still asked for.': 'Het noemt niets dat nog wordt gevraagd.',
  'Say how the agency said it.': 'Zeg hoe de autoriteit het zei.',
  'It was not said in this way.': 'Het is niet op deze manier gezegd.',
  'Send it the letter, or decide these lines anew.': 'Stuur haar de brief, of beslis deze regels opnieuw.',
  'The agency has not answered the redirect.': 'De autoriteit heeft niet op de verwijzing geantwoord.',
  'Record what it did, decide these lines anew, or have counsel close it.':
    'Leg vast wat zij deed, beslis deze regels opnieuw, of laat de juridische afdeling haar sluiten.',
  'It was not decided that there are no records.': 'Er is niet beslist dat er geen gegevens zijn.',
  'Send the answer as it was determined.': 'Stuur het antwoord zoals het is beslist.',
  'Nothing is released yet.': 'Er is nog niets verstrekt.',
  'Wait until the package is out.': 'Wacht tot het pakket de deur uit is.',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    'De verstrekking wordt opeisbaar en de autoriteit heeft niet op de verwijzing geantwoord: beslis de regels opnieuw, of leg vast wat zij deed.',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    'Het terugbellen werd ontkend: niemand wordt naar de klant verwezen. Beslis deze regels anders.',
  'Mark it as one first, or choose another exception from the list.':
    'Markeer haar eerst als zodanig, of kies een andere uitzondering uit de lijst.',
  'The agency was never asked to go to the customer, so it has not come back.':
    'De autoriteit is nooit gevraagd zich tot de klant te wenden, dus zij is niet teruggekomen.',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    'Verwijs haar eerst en leg haar antwoord vast, koppel het stuk dat dit vernieuwt, of kies een andere uitzondering uit de lijst.',
  'Nobody has looked whether there is an account.': 'Niemand heeft gekeken of er een account is.',
  'Look up the accounts first, or reject the line on its face.':
    'Zoek eerst de accounts op, of wijs de regel al naar haar tekst af.',
  'The gate found an account for this line.': 'De sluis heeft voor deze regel een account gevonden.',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    'Kies de andere grond als het in de periode niets bevat, of beslis anders.',
  'No account of an organisation was found for this line.':
    'Voor deze regel is geen account van een organisatie gevonden.',
  'Nobody can be sent to it: decide otherwise.': 'Niemand kan daarheen worden verwezen: beslis anders.',
  'Production falls due, and the agency has not answered the redirect.':
    'De verstrekking wordt opeisbaar, en de autoriteit heeft niet op de verwijzing geantwoord.',
  'Counsel decides whether to wait any longer.': 'De juridische afdeling beslist of er langer wordt gewacht.',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    'Volgens het antwoord van het recht reikt dit stuk tot de categorie en is verstrekking verplicht.',
  'Choose the ground that holds, or have counsel decide.':
    'Kies de grond die standhoudt, of laat de juridische afdeling beslissen.',
  'A tenant answered, and counsel has not read it.':
    'Een klant heeft geantwoord, en de juridische afdeling heeft het niet gelezen.',
  'Counsel reads the answer and says what follows from it.':
    'De juridische afdeling leest het antwoord en zegt wat eruit volgt.',
  'The supervisor’s confirmation is older than a day.':
    'De bevestiging van de leidinggevende is ouder dan een dag.',
  'Have a colleague call again: does the danger last?':
    'Laat een collega opnieuw bellen: duurt het gevaar voort?',
  'A challenge of this production was granted in part.':
    'Een aanvechting van deze verstrekking is gedeeltelijk toegewezen.',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.':
    'Geef haar aan de juridische afdeling: die zegt wat de uitspraak overlaat.',
  'The customer’s consent is verified: decide the lines that it names again.':
    'De toestemming van de klant is gecontroleerd: beslis de regels die zij noemt opnieuw.',
  'The agency did not agree to what was offered instead: decide these lines again.':
    'De autoriteit ging niet akkoord met wat in plaats daarvan is aangeboden: beslis deze regels opnieuw.',
  'The last day is over, or is none of the calendar.':
    'De laatste dag is voorbij, of is geen dag van de kalender.',
  'Enter the day until which the data are kept.': 'Vul de dag in tot wanneer de gegevens worden bewaard.',
  'Decide its lines first, or record what was set apart by hand.':
    'Beslis eerst over de regels, of leg vast wat met de hand apart is gezet.',
  'The gate is already setting these data apart.': 'De sluis zet deze gegevens al apart.',
  'No such hold was asked for.': 'Om zo’n veiligstelling is niet gevraagd.',
  'Nothing is kept by this hold.': 'Door deze veiligstelling wordt niets bewaard.',
  'The gate is already letting these data go.': 'De sluis beëindigt deze veiligstelling al.',
  'The redirect is still open, so what was set apart may still be wanted.':
    'De verwijzing is nog open, dus wat apart is gezet kan nog gevraagd worden.',
  'Record what the agency did first; the hold ends by itself on its last day.':
    'Leg eerst vast wat de autoriteit deed; de veiligstelling eindigt vanzelf op de laatste dag.',
  'Have a custodian set it apart by hand, and record that here.':
    'Laat een beheerder het met de hand apart zetten, en leg dat hier vast.',
  'This is no hold of this demand.': 'Dit is geen veiligstelling van deze vordering.',
  'Reload the demand and ask again.': 'Laad de vordering opnieuw en probeer het nog eens.',
  'The last day is over, or more than 400 days away.':
    'De laatste dag is voorbij, of meer dan 400 dagen weg.',
  'A paper like this is for named people alone.': 'Een stuk als dit is alleen voor genoemde personen.',
  'Counsel opens it in the national-security lane; file this one as not a demand.':
    'De juridische afdeling opent haar op het spoor nationale veiligheid; leg deze weg als geen vordering.',
  'No process came within the term.': 'Binnen de termijn kwam er geen stuk.',
  'From the record in {x}.': 'Uit de gegevens in {x}.',
  'Erased as the retention policy says.': 'Gewist zoals het bewaarbeleid bepaalt.',
  'The policy by which something was to leave was withdrawn.':
    'Het beleid op grond waarvan iets zou worden verstrekt, is ingetrokken.',
  'Somebody who prepared or signed it stands aside.':
    'Iemand die haar heeft voorbereid of ondertekend, staat aan de kant.',
  'Somebody who prepared or signed it may do so no more.':
    'Iemand die haar heeft voorbereid of ondertekend, mag dat niet meer.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} is gesloten voordat de klant is ingelicht. De kennisgeving gaat vanzelf per e-mail naar de laatste contacten zodra niets haar meer verbiedt. Juridische afdeling: zoek nu het bekende adres op voor een brief, zorg er vóór dit tijdstip voor dat de kennisgeving is gelezen of gepost, en leg vast hoe.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} is gesloten voordat de klant is ingelicht. De kennisgeving gaat vanzelf per e-mail naar de volgende partij in de keten zodra niets haar meer verbiedt. Juridische afdeling: zoek nu het bekende adres op voor een brief, zorg er vóór dit tijdstip voor dat de kennisgeving is gelezen of gepost, en leg vast hoe.',
  'The certificate states in section G(d) that addressing the controller might harm the investigation.':
    'Het certificaat vermeldt in deel G, onder d), dat het onderzoek kan worden geschaad als de verwerkingsverantwoordelijke wordt aangesproken.',
  'The certificate states in section G(d) that the controller cannot be identified.':
    'Het certificaat vermeldt in deel G, onder d), dat de verwerkingsverantwoordelijke niet kan worden vastgesteld.',
  'Nothing like this waits here.': 'Zoiets wacht hier niet.',
  'It has left, and cannot be taken back.': 'Het is vertrokken en kan niet worden teruggenomen.',
  'Write again to say what is different.': 'Schrijf opnieuw om te zeggen wat anders is.',
  'Who sent it takes it back.': 'Wie het verzond, neemt het terug.',
  'Ask them at once.': 'Vraag het meteen.',
  'Something is about to leave.': 'Er gaat zo iets de deur uit.',
  'Close it when that has left, or take it back.': 'Sluit af als het vertrokken is, of neem het terug.',
  'This was taken back, or was not sent.': 'Dit is teruggenomen of niet verzonden.',
  'Look at the demand and send it again.': 'Bekijk de vordering en verzend opnieuw.',
  'The same is about to leave.': 'Hetzelfde gaat zo de deur uit.',
  'Wait until it has left, or take it back first.': 'Wacht tot het vertrokken is, of neem het eerst terug.',
  'letters leave at once (live: after 30 seconds)': 'brieven vertrekken meteen (in bedrijf: na 30 seconden)',
  'letters leave after {x} seconds (live: 30)': 'brieven vertrekken na {x} seconden (in bedrijf: 30)',
}
