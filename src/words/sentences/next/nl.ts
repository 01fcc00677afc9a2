// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'Production falls due soon: decide the tenant’s objection.':
    'De verstrekking vervalt spoedig: beslis over het bezwaar van de klant.',
  'The secrecy has ended and a longer one was asked for: record what the court decided.':
    'De geheimhouding is geëindigd en een langere is gevraagd: leg vast wat de rechter besliste.',
  'A message came: read it and record what follows from it.':
    'Er kwam een bericht: lees het en leg vast wat eruit volgt.',
  'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.':
    'Er kwam een bericht, en onder geheimhouding is één persoon ingelicht, die alleen per mail kan antwoorden: de juridische afdeling leest of het een bezwaar is.',
  'A message came since the secrecy was last looked at: read whether it lengthens it.':
    'Er kwam een bericht sinds de geheimhouding voor het laatst is bekeken: lees of het haar verlengt.',
  'A secrecy without a stated end was counted for another half-year: look whether it still binds.':
    'Een geheimhouding zonder genoemd einde is voor nog een halfjaar geteld: kijk of zij nog bindt.',
  'A secrecy ends within fourteen days: check the docket for an extension.':
    'Een geheimhouding eindigt binnen veertien dagen: raadpleeg de rol op een verlenging.',
  'A second person approves that the customer is not asked first.':
    'Een tweede persoon keurt goed dat de klant niet eerst wordt gevraagd.',
  'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.':
    'Geen mail bereikte de klant: noem een andere contactpersoon in de gids, of verstuur de kennisgeving per post en leg dat vast.',
  'No mail reached the tenant: send the notice by post and record it.':
    'Geen mail bereikte de klant: verstuur de kennisgeving per post en leg dat vast.',
  'The tenant answered: read it and say what follows from it.':
    'De klant antwoordde: lees het en zeg wat eruit volgt.',
  'The tenant has gone to court: record its challenge, or say what follows from it.':
    'De klant is naar de rechter gestapt: leg zijn aanvechting vast, of zeg wat eruit volgt.',
  'Read the paper for secrecy.': 'Lees het stuk op geheimhouding.',
  'A second person confirms the secrecy reading.':
    'Een tweede persoon bevestigt de lezing van de geheimhouding.',
  'Whether the tenant may be told is not clear: decide it.':
    'Of de klant bericht mag krijgen is niet duidelijk: beslis het.',
  'Tell the tenant, with its copy.': 'Bericht de klant, met zijn kopie.',
  'The law’s answer forbids notice and the reading found nothing: read the paper again.':
    'Het antwoord van het recht verbiedt berichten en de lezing vond niets: lees het stuk opnieuw.',
  'The term cuts the tenant’s window: ask the authority for more time.':
    'De termijn kort de bezwaartermijn van de klant in: vraag de autoriteit om meer tijd.',
  'Decide the tenant’s objection.': 'Beslis over het bezwaar van de klant.',
  'Counsel upheld the objection: decide these lines anew.':
    'De juridische afdeling verklaarde het bezwaar gegrond: beslis deze regels opnieuw.',
  'The tenant’s window to object is open.': 'De bezwaartermijn van de klant loopt.',
  'A package went out after its authorisation was revoked: say what is done about it.':
    'Een pakket ging naar buiten nadat de machtiging was ingetrokken: zeg wat eraan wordt gedaan.',
  'Filed as not a demand.': 'Opgeborgen als geen vordering.',
  'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.':
    'De verstrekking vervalt en niets schorst haar: verstrek, verkrijg schorsing of besluit dwangmiddelen te riskeren.',
  'The docket says that the secrecy was lifted: read the order, and record its end.':
    'Op de rol staat dat de geheimhouding is opgeheven: lees de beslissing en leg het einde vast.',
  'The challenge of the secrecy was granted: record its end.':
    'De aanvechting van de geheimhouding is toegewezen: leg het einde ervan vast.',
  'Answered in the system before this one; the tenant is told when secrecy ends.':
    'Beantwoord in het vorige systeem; de klant krijgt bericht als de geheimhouding eindigt.',
  'A challenge is open: its ruling or withdrawal is awaited.':
    'Een aanvechting is open: de uitspraak of intrekking wordt afgewacht.',
  'Say whether this is a paper of national security: until then only the people named see it.':
    'Zeg of dit een stuk van nationale veiligheid is: tot dan zien alleen de aangewezen personen het.',
  'Confirm what the paper says.': 'Bevestig wat het stuk zegt.',
  'Check who sent it.': 'Controleer wie het stuurde.',
  'Call back through the directory; not by who took it in.':
    'Bel terug via de gids; niet door wie het aannam.',
  'Look up the accounts.': 'Zoek de accounts op.',
  'The gate is looking up the accounts.': 'De sluis zoekt de accounts op.',
  'The gate is setting apart what the paper asks for.': 'De sluis zet apart wat het stuk vraagt.',
  'An emergency is claimed: record who is in danger, of what, and the least that helps.':
    'Een noodgeval wordt gesteld: leg vast wie in gevaar is, waarvoor, en het minste dat helpt.',
  'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.':
    'Bel de leidinggevende van de functionaris op het nummer van de gids; niet door wie het gevaar vastlegde.',
  'Ask the law.': 'Bevraag het recht.',
  'The call-back was denied: release nothing.': 'Het terugbellen werd ontkend: geef niets vrij.',
  'Decide {x} open line.': '{x, plural, one {Beslis # open regel.} other {Beslis # open regels.}}',
  'Decide {x} open lines.': '{x, plural, one {Beslis # open regel.} other {Beslis # open regels.}}',
  'Set apart what the paper asks for, then ask the agency to go to the customer.':
    'Stel veilig wat het stuk vraagt, en vraag de autoriteit dan zich tot de klant te wenden.',
  'Ask the agency to go to the customer: send the letter.':
    'Vraag de autoriteit zich tot de klant te wenden: verstuur de brief.',
  'The agency was asked to go to the customer.': 'De autoriteit is gevraagd zich tot de klant te wenden.',
  'The agency came back to us: decide the redirected lines.':
    'De autoriteit kwam bij ons terug: beslis de verwezen regels.',
  'The officer fetches the package.': 'De functionaris haalt het pakket op.',
  'Prepare the authorisation.': 'Bereid de machtiging voor.',
  'Two people sign.': 'Twee personen ondertekenen.',
  'A second person signs.': 'Een tweede persoon ondertekent.',
  'The gate refused: revoke and prepare anew.': 'De sluis weigerde: trek in en bereid opnieuw voor.',
  'The gate waits for the log, then collects.': 'De sluis wacht op het openbare logboek en verzamelt dan.',
  'The custodian signs the certificate.': 'De bewaarder ondertekent de verklaring.',
  'The gate seals the package.': 'De sluis verzegelt het pakket.',
  'Waiting for the log, then the package goes out.':
    'Wachten op het openbare logboek, dan gaat het pakket naar buiten.',
  'Close and count it.': 'Sluit haar en tel haar.',
  'Close and count it once the answer is out: no letter has told the agency what was decided.':
    'Sluit haar en tel haar zodra het antwoord weg is: nog geen brief heeft de autoriteit gezegd wat er is beslist.',
  'The agency withdrew it: close and count it.': 'De autoriteit heeft haar ingetrokken: sluit en tel haar.',
  'The agency withdrew it, and a challenge is open: record how it ended.':
    'De autoriteit heeft haar ingetrokken en er loopt een aanvechting: leg vast hoe die eindigde.',
  'The agency withdrew it: let go what was set apart, then close and count it.':
    'De autoriteit heeft haar ingetrokken: laat vrij wat apart is gezet, sluit en tel haar dan.',
  'The agency withdrew it: confirm what the paper says, so that it is counted.':
    'De autoriteit heeft haar ingetrokken: bevestig wat het stuk zegt, zodat zij wordt geteld.',
  'Closed; process has to follow the emergency. The authority is reminded by itself.':
    'Gesloten; op het noodgeval moet een processtuk volgen. De autoriteit wordt vanzelf herinnerd.',
  'Closed; the late notice goes out, by itself if it can.':
    'Gesloten; de late kennisgeving vertrekt, zo mogelijk vanzelf.',
  'Closed; a tenant is told when secrecy ends.':
    'Gesloten; een klant krijgt bericht als de geheimhouding eindigt.',
  'Closed; the officer has not fetched it yet.': 'Gesloten; de functionaris heeft het nog niet opgehaald.',
  'Closed and counted.': 'Gesloten en geteld.',
  'It needs two people’s signatures and the log’s proof.':
    'Het vraagt de handtekeningen van twee personen en het bewijs van het openbare logboek.',
  'Filed as not a demand: another person looks at it once more.':
    'Opgeborgen als geen vordering: iemand anders bekijkt het nog eens.',
  'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.':
    'Het antwoord is de deur uit en de aanvechting van de andere regels is geëindigd: neem op wat de rechter beveelt als nieuwe vordering en koppel het.',
  'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.':
    'Er zijn regels als aangevochten beslist en er staat niets achter: dien de aanvechting in, of beslis ze opnieuw.',
  'Lines are decided as challenged, and nothing stands behind them.':
    'Er zijn regels als aangevochten beslist en er staat niets achter.',
  'Take in what the court orders as a new demand and link it, or decide them anew.':
    'Neem op wat de rechter beveelt als nieuwe vordering en koppel het, of beslis de regels opnieuw.',
  'File the challenge, or decide them anew.': 'Dien de aanvechting in, of beslis ze opnieuw.',
  'More is to leave than the tenant was told: tell it again, with its copy.':
    'Er moet meer worden verstrekt dan de klant is verteld: bericht hem opnieuw, met zijn kopie.',
  'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.':
    'Er moet meer worden verstrekt en een bevel verbiedt te zeggen wie erom vraagt: bericht de klant zonder die naam, laat het opheffen, of beslis deze regels zoals hem is verteld.',
  'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.':
    'Een bevel over een deel verhindert de klant te berichten dat er meer moet worden verstrekt: laat het opheffen, of beslis deze regels zoals hem is verteld.',
  'Here the authority tells the customer: record the law’s silence as a secrecy by statute.':
    'Hier bericht de autoriteit de klant: leg het zwijgen dat het recht oplegt vast als wettelijke geheimhouding.',
  'The notice is held for now, and nothing leaves before it is out.':
    'De kennisgeving wordt nog aangehouden, en voordat zij uit is wordt niets verstrekt.',
  'A person looks at the tenant’s copy first, or makes it by hand: then tell it.':
    'Eerst bekijkt iemand de kopie voor de klant, of maakt die met de hand: licht hem daarna in.',
  'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.':
    'Bel terug en vergelijk de woorden van de sleutel: er wordt niets verzegeld voor een sleutel die niemand heeft voorgelezen.',
  'The tenant objects, and nothing of its data is to leave: read it, so that it is told.':
    'De klant maakt bezwaar, en er wordt niets van zijn gegevens verstrekt: lees het bezwaar, zodat hij het verneemt.',
  'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.':
    'Een kennisgeving wacht nog op het antwoord van de rechter over een langere geheimhouding: raadpleeg de rol, of vraag het de rechter, en leg vast wat hij besliste.',
  'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.':
    'De geheimhouding is voorbij en er is een langere gevraagd: kijk in de rol wat de rechter antwoordde.',
  'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.':
    'Een kennisgeving wacht op het antwoord van de rechter over een langere geheimhouding; op de dag die hier staat wordt opnieuw in de rol gekeken.',
  'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.':
    'De aantekening van het vorige systeem zegt dat een klant bericht kreeg, of dat de autoriteit het doet: iemand anders kijkt het na.',
  'No customer of ours is known to be concerned yet.': 'Nog is geen klant bekend die het betreft.',
  'The look-up of the accounts says who is.': 'Het opzoeken van de accounts wijst uit wie.',
  'Prepare it, and have two other people sign it.': 'Bereid haar voor en laat twee andere personen tekenen.',
  'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.':
    'Iemand heeft gezegd dat een geheimhouding voortijdig eindigde: een andere persoon kijkt ernaar en bevestigt het.',
  'Nobody asks for what was set apart any more: let it go, then close and count it.':
    'Niemand vraagt nog om wat is veiliggesteld: geef het vrij, sluit daarna af en tel.',
  'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.':
    'Wat is veiliggesteld wordt nog bewaard, omdat de sluis het niet kon vrijgeven: regel het bij de bron en leg het einde vast.',
  'The term to appeal a ruling ends: record the appeal, or that there is none.':
    'De beroepstermijn eindigt: leg het beroep vast, of dat er geen is.',
  'The day of a hearing is over: record that it was held, its new day, or what was ruled.':
    'De dag van een zitting is voorbij: leg vast dat zij is gehouden, haar nieuwe dag of wat is beslist.',
  'The stay of a court ends soon: record a longer one, or production goes on after its last day.':
    'De schorsing door een rechter eindigt binnenkort: leg een langere vast, of de verstrekking gaat na haar laatste dag door.',
  'The last day to challenge is near and nothing is filed: file it, or let the day pass.':
    'De laatste dag om aan te vechten is nabij en er is niets ingediend: dien de aanvechting in, of laat de dag voorbijgaan.',
  'The law names somebody whom the notice does not reach: have them told, or say why not.':
    'De wet noemt iemand die de kennisgeving niet bereikt: laat diegene inlichten, of zeg waarom niet.',
  'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.':
    'Een klant heeft toegestemd: ga het na met een tweede bewijs. Anders blijft afgewezen wat hij noemt.',
}
