// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'The tenant was already told.': 'De klant heeft al bericht gekregen.',
  'A secrecy still covers what the notice left out.':
    'Een geheimhouding dekt nog wat de kennisgeving wegliet.',
  'The rest is told by itself when it ends.': 'De rest wordt vanzelf gezegd als zij eindigt.',
  'No second person has confirmed the secrecy reading.':
    'Geen tweede persoon heeft de lezing van de geheimhouding bevestigd.',
  'Have a colleague confirm it with the passages in view.':
    'Laat een collega haar bevestigen met de passages in beeld.',
  'Here the authority tells the customer, and we never do.':
    'Hier bericht de autoriteit de klant, en wij nooit.',
  'Record the law’s silence as a secrecy by statute, so that the matter can go on.':
    'Leg het zwijgen van de wet vast als wettelijke geheimhouding, zodat de zaak verder kan.',
  'A live prohibition forbids telling the tenant.': 'Een geldend verbod belet de klant te berichten.',
  'The notice leaves by itself when it ends.': 'De kennisgeving vertrekt vanzelf als het eindigt.',
  'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.':
    'Het antwoord van het recht verbiedt de klant te berichten, en de lezing van het stuk vond niets dat dat doet.',
  'Read the paper again with the citation in view, or correct the facts and ask the law anew.':
    'Lees het stuk opnieuw met de vindplaats in beeld, of verbeter de gegevens en bevraag het recht opnieuw.',
  'More is to leave than this tenant was told, and an order forbids to say who asks.':
    'Er moet meer worden verstrekt dan deze klant is verteld, en een bevel verbiedt te zeggen wie erom vraagt.',
  'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.':
    'De juridische afdeling bericht hem zonder die naam, laat het bevel opheffen, of beslist deze regels zoals hem is verteld.',
  'Whether this tenant may be told is not clear from the packs.':
    'Of deze klant bericht mag krijgen blijkt niet duidelijk uit de pakketten.',
  'Counsel reads the citation and sends the notice, or records the secrecy.':
    'De juridische afdeling leest de vindplaats en verstuurt de kennisgeving, of legt de geheimhouding vast.',
  'The agency has moved for a longer secrecy, and the court’s answer is not recorded.':
    'De autoriteit heeft om langere geheimhouding gevraagd, en het antwoord van de rechter is niet vastgelegd.',
  'Record what the court decided; a longer secrecy is read as an order of its own.':
    'Leg vast wat de rechter besliste; een langere geheimhouding wordt als eigen bevel gelezen.',
  'Counsel holds this late notice for a short time.':
    'De juridische afdeling houdt deze late kennisgeving kort aan.',
  'It leaves by itself when that time is over.': 'Zij vertrekt vanzelf als die tijd voorbij is.',
  'Nothing is determined yet.': 'Er is nog niets beslist.',
  'Determine the demand first.': 'Beslis eerst over de vordering.',
  'The notice does not leave out exactly what a secrecy covers.':
    'De kennisgeving laat niet precies weg wat een geheimhouding dekt.',
  'Every mail of a tenant’s notice came back, and nobody has read it.':
    'Elke mail met de kennisgeving aan een klant kwam terug, en niemand heeft die gelezen.',
  'Name another contact of the tenant in the directory, or send the notice by post and record the day.':
    'Noem een andere contactpersoon van de klant in de gids, of verstuur de kennisgeving per post en leg de dag vast.',
  'It is told when the order ends: have it lifted, or decide these lines otherwise.':
    'Hij krijgt bericht als het bevel eindigt: laat het opheffen, of beslis anders over deze regels.',
  'The notice is a letter by post, and nobody has recorded that it was posted.':
    'De kennisgeving is een brief, en niemand heeft vastgelegd dat die is gepost.',
  'The letter was posted on no such day.': 'Op zo’n dag is de brief niet gepost.',
  'Post it and record the day.': 'Post die en leg de dag vast.',
  'A message that answers a letter of ours has not been read.':
    'Een bericht dat op een brief van ons antwoordt, is niet gelezen.',
  'Read it and record what follows from it.': 'Lees het en leg vast wat eruit volgt.',
  'Somebody has read every message.': 'Alle berichten zijn gelezen.',
  'The message may be the objection of the one person who was told alone.':
    'Het bericht kan het bezwaar zijn van de ene persoon die alleen is ingelicht.',
  'Counsel reads it and says what follows from it.':
    'De juridische afdeling leest het en zegt wat eruit volgt.',
  'Who answered is missing.': 'Wie antwoordde, ontbreekt.',
  'Name the person who wrote or called.': 'Noem de persoon die schreef of belde.',
  'The answer came on no such day.': 'Op die dag kan het antwoord niet zijn gekomen.',
  'Enter a day from that of the notice until today.':
    'Voer een dag in van die van de kennisgeving tot vandaag.',
  'What the tenant said is missing.': 'Wat de klant zei, ontbreekt.',
  'Write it down in its own words.': 'Schrijf het in zijn eigen woorden op.',
  'Counsel has decided on this tenant’s objection.':
    'De juridische afdeling heeft over het bezwaar van deze klant beslist.',
  'If it has gone to court, record that it has filed.':
    'Is hij naar de rechter gegaan, leg dan vast dat hij dat deed.',
  'That nothing is objected to lets the data go: only counsel takes it down.':
    'Dat er geen bezwaar is, laat de gegevens gaan: alleen de juridische afdeling legt dat vast.',
  'Counsel records it, or the tenant answers in its console.':
    'De juridische afdeling legt het vast, of de klant antwoordt in zijn console.',
  'A message that answers a letter of ours came since somebody last looked at this secrecy.':
    'Sinds iemand voor het laatst naar deze geheimhouding keek, kwam er een bericht op een brief van ons.',
  'Read whether it lengthens the secrecy, and record what you found as a look into the docket.':
    'Lees of het de geheimhouding verlengt en leg wat u vond vast als een blik in het dossier.',
  'Draft the notice again.': 'Stel de kennisgeving opnieuw op.',
  'The window to object is shorter than policy or contract says.':
    'De bezwaartermijn is korter dan beleid of contract zegt.',
  'How this is known is missing.': 'Er ontbreekt hoe dit bekend is.',
  'Say it in a sentence.': 'Zeg het in een zin.',
  'Nobody was told yet.': 'Niemand heeft nog bericht gekregen.',
  'This contact was told, or is not to be told.':
    'Deze contactpersoon kreeg al bericht, of moet het niet krijgen.',
  'Choose another one.': 'Kies een andere.',
  'The address is missing.': 'Het adres ontbreekt.',
  'Say where the letter went.': 'Zeg waar de brief heen ging.',
  'An objection needs its reason.': 'Een bezwaar heeft zijn reden nodig.',
  'Say in a sentence or more why you object.': 'Zeg in een of meer zinnen waarom u bezwaar maakt.',
  'Our counsel has decided on your objection.': 'Onze juridische afdeling heeft over uw bezwaar beslist.',
  'If you have gone to court, answer that you have filed; otherwise write to the desk.':
    'Bent u naar de rechter gegaan, antwoord dat dan; schrijf anders de werkplek.',
  'There is no open objection.': 'Er is geen open bezwaar.',
  'The decision needs its reason.': 'De beslissing heeft haar reden nodig.',
  'Write it in a sentence the tenant can read.': 'Schrijf die in een zin die de klant kan lezen.',
  'This tenant was not told yet.': 'Deze klant heeft nog geen bericht gekregen.',
  'Write to the tenant.': 'Schrijf de klant.',
  'Say why the window grows.': 'Zeg waarom de termijn langer wordt.',
  'The window would not grow.': 'De termijn zou niet langer worden.',
  'Choose a later moment.': 'Kies een later moment.',
  'The window would end after production is due.':
    'De termijn zou eindigen nadat de verstrekking is vervallen.',
  'Ask the authority for more time first and record its extension.':
    'Vraag de autoriteit eerst om meer tijd en leg het uitstel vast.',
  'The tenant has not answered.': 'De klant heeft niet geantwoord.',
  'What follows from it is missing.': 'Er ontbreekt wat eruit volgt.',
  'This demand was not redirected.': 'Deze vordering is niet verwezen.',
  'A renewed demand needs its exception.': 'Een hernieuwde vordering heeft haar uitzondering nodig.',
  'Choose the ground from the list and say what the agency wrote.':
    'Kies de grond uit de lijst en zeg wat de autoriteit schreef.',
  'Section G(d) of the certificate gives no reason for addressing the processor.':
    'Afdeling G(d) van het certificaat geeft geen reden om zich tot de verwerker te wenden.',
  'Answer with the form of Annex III and name the controller, or choose another ground.':
    'Antwoord met het formulier van bijlage III en noem de verwerkingsverantwoordelijke, of kies een andere grond.',
  'There is no such exception in this demand.': 'Zo’n uitzondering is er niet in deze vordering.',
  'You recorded this exception.': 'U hebt deze uitzondering vastgelegd.',
  'Another person approves that the customer is not asked first.':
    'Iemand anders keurt goed dat de klant niet eerst wordt gevraagd.',
  'The exception is already approved.': 'De uitzondering is al goedgekeurd.',
  'Where the data were set apart is missing.': 'Er ontbreekt waar de gegevens zijn veiliggesteld.',
  'Name the system and what was done there.': 'Noem het systeem en wat daar is gedaan.',
  'The notice is already out.': 'De kennisgeving is al vertrokken.',
  'A request forbids nothing: record an order or a statute that does.':
    'Een verzoek verbiedt niets: leg een bevel of een wet vast die verbiedt.',
  'Hold back what would leave by not signing it.':
    'Houd achter wat zou vertrekken door het niet te ondertekenen.',
  'A day is not one of the calendar.': 'Een dag bestaat niet op de kalender.',
  'Enter the day as the order states it.': 'Vul de dag in zoals het bevel hem noemt.',
  'The order that it replaces is not in force.': 'Het bevel dat het vervangt is niet van kracht.',
  'Nobody has read the paper for secrecy yet.': 'Niemand heeft het stuk nog op geheimhouding gelezen.',
  'Record the reading first.': 'Leg eerst de lezing vast.',
  'The second reader is another person than the first.': 'De tweede lezer is iemand anders dan de eerste.',
  'Ask a colleague to confirm.': 'Vraag een collega te bevestigen.',
  'The reading is already confirmed.': 'De lezing is al bevestigd.',
  'You read the paper for secrecy.': 'U hebt het stuk op geheimhouding gelezen.',
  'Another person says that it no longer binds.': 'Iemand anders zegt dat zij niet meer bindt.',
  'There is no such order in force.': 'Zo’n geldend bevel is er niet.',
  'What ends the secrecy is missing.': 'Het ontbreekt wat de geheimhouding beëindigt.',
  'Say which order lifts it and where it stands, or what was misread.':
    'Zeg welke beschikking haar opheft en waar die staat, of wat verkeerd is gelezen.',
  'The secrecy still binds through its last day.':
    'De geheimhouding bindt nog tot het eind van haar laatste dag.',
  'Wait for its end, or record the order that lifts it.':
    'Wacht op het einde, of leg het bevel vast dat haar opheft.',
  'No extension is filed.': 'Er is geen verlenging gevraagd.',
  'No secrecy is in force here.': 'Hier geldt geen geheimhouding.',
  'Read the paper for secrecy first.': 'Lees eerst het stuk op geheimhouding.',
  'Where this is written is missing.': 'Er ontbreekt waar dit staat.',
  'Name the docket entry, letter or call.': 'Noem de vermelding op de rol, de brief of het gesprek.',
  'Nothing is left to check.': 'Er is niets meer te controleren.',
  'Where you looked is missing.': 'Er ontbreekt waar u hebt gekeken.',
  'Name the docket, or whom you asked.': 'Noem de rol, of wie u hebt gevraagd.',
  'No late notice is owed here.': 'Hier is geen late kennisgeving verschuldigd.',
  'This late notice was held before.': 'Deze late kennisgeving is eerder al aangehouden.',
  'It leaves by itself. A new order of a court is read as a secrecy of its own.':
    'Zij vertrekt vanzelf. Een nieuw bevel van een rechter wordt als eigen geheimhouding gelezen.',
  'Say why it is held.': 'Zeg waarom zij wordt aangehouden.',
  'A late notice is held for three working days at most, counted from the end of the secrecy.':
    'Een late kennisgeving wordt hoogstens drie werkdagen aangehouden, geteld vanaf het einde van de geheimhouding.',
  'Choose a moment until {x} UTC.': 'Kies een moment tot {x} UTC.',
  'A tenant has answered, and nobody of us has read it.':
    'Een klant heeft geantwoord, en niemand van ons heeft het gelezen.',
  'Counsel reads the answer and says what follows from it; then close.':
    'De juridische afdeling leest het antwoord en zegt wat eruit volgt; sluit daarna af.',
  'The tenant objects to what is to leave, so reading it is not enough.':
    'De klant maakt bezwaar tegen wat wordt verstrekt; het lezen alleen is niet genoeg.',
  'Decide the objection.': 'Beslis over het bezwaar.',
  'It names an account of another customer.': 'Het noemt een account van een andere klant.',
  'A longer term and a challenge are brought in by counsel.':
    'Een langere termijn en een aanvechting neemt een jurist over.',
  'Have counsel bring it in.': 'Laat een jurist het overnemen.',
  'You brought this demand in.': 'U nam deze vordering over.',
  'Another person looks whether its tenant was told.': 'Iemand anders kijkt na of de klant bericht kreeg.',
  'There is no word about telling left to look at.':
    'Er is geen vermelding van bericht meer om na te kijken.',
  'Name the letter, mail or file, and its day.': 'Noem de brief, e-mail of het dossier, met de dag.',
  'That a tenant was told in the system before this one is one person’s word.':
    'Dat een klant in het vorige systeem bericht kreeg, is het woord van één persoon.',
  'Another person looks first whether it was.': 'Iemand anders kijkt eerst na of het zo was.',
  'What was answered has no production left to wait for.':
    'Wat beantwoord is, heeft geen verstrekking meer om op te wachten.',
  'Leave out the longer term and the challenge of the production.':
    'Laat de langere termijn en de aanvechting van de verstrekking weg.',
  'This kind of challenge is not about that, or a challenge of secrecy has a stay.':
    'Deze soort aanvechting gaat daar niet tegen, of een aanvechting van geheimhouding heeft een opschorting.',
  'Where it was filed, or where its stay is written, is missing.':
    'Waar zij is ingediend, of waar de opschorting staat, ontbreekt.',
  'Name the court, and the order.': 'Noem de rechtbank en het bevel.',
  'Only the organisation that decides about these data can consent to their leaving.':
    'Alleen de organisatie die over deze gegevens beslist, kan toestemming voor de verstrekking geven.',
  'Answer that you have no objection, or ask that organisation to answer.':
    'Antwoord dat u geen bezwaar hebt, of vraag die organisatie te antwoorden.',
  'Several organisations were told, and it is not said which of them answered.':
    'Er zijn meerdere organisaties ingelicht en er staat niet welke heeft geantwoord.',
  'Choose whose answer it is.': 'Kies van wie het antwoord is.',
  'Whoever consented does not decide about these data.':
    'Wie toestemming gaf, beslist niet over deze gegevens.',
  'Decline it, or ask the organisation that decides about them.':
    'Wijs het af, of vraag de organisatie die erover beslist.',
  'Nobody of that name is told.': 'Niemand met die naam wordt ingelicht.',
  'This contact is not kept from this demand.': 'Deze contactpersoon is niet van deze vordering uitgesloten.',
  'The address itself says that this contact is not to be told.':
    'Het adres zelf zegt dat deze contactpersoon niet mag worden ingelicht.',
  'Correct the address in the directory, or name another contact.':
    'Verbeter het adres in de gids, of noem een andere contactpersoon.',
  'Another person than who kept this contact out says that it may be told.':
    'Dat deze contactpersoon mag worden ingelicht, zegt iemand anders dan wie hem uitsloot.',
  'Ask a colleague in counsel.': 'Vraag een collega-jurist.',
  'Somebody has said that this secrecy ended.': 'Iemand heeft gezegd dat deze geheimhouding eindigde.',
  'Another person confirms it, or says that it still binds.':
    'Een andere persoon bevestigt het, of zegt dat zij nog bindt.',
  'Nobody has said that this secrecy ended.': 'Niemand heeft gezegd dat deze geheimhouding eindigde.',
  'Why it still binds is missing.': 'Waarom zij nog bindt ontbreekt.',
  'You said yourself that this secrecy ended.': 'U hebt zelf gezegd dat deze geheimhouding eindigde.',
  'Another person looks at it and confirms.': 'Een andere persoon kijkt ernaar en bevestigt.',
  'The gate still ends this hold, or it has ended.':
    'De sluis beëindigt deze veiligstelling nog, of zij is geëindigd.',
  'Let it go by the gate, or wait for its last day.':
    'Geef haar vrij via de sluis, of wacht de laatste dag af.',
  'What was done at the source is missing.': 'Wat bij de bron is gedaan ontbreekt.',
  'Say where it was let go, by whom and how you know.':
    'Zeg waar het is vrijgegeven, door wie en hoe u dat weet.',
  'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.':
    'Volgens de wet wordt de verwerkingsverantwoordelijke ingelicht, en niemand die in de keten van de klant wordt ingelicht is dat.',
  'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.':
    'Laat de verwerkingsverantwoordelijke in de keten van de klant inlichten, met een contact voor kennisgevingen; of de juridische afdeling legt vast waarom niet, en een ander verstuurt de kennisgeving.',
  'The law has the person told whose data they are, and our notice goes to the organisation.':
    'Volgens de wet wordt de betrokkene ingelicht, en onze kennisgeving gaat naar de organisatie.',
  'Counsel records why that person is not told, and another person sends the notice.':
    'De juridische afdeling legt vast waarom die persoon niet wordt ingelicht, en een ander verstuurt de kennisgeving.',
  'That whom the law names is not told is one person’s word.':
    'Dat niet wordt ingelicht wie de wet noemt, is het woord van één persoon.',
  'You said why whom the law names is not told.':
    'U hebt gezegd waarom niet wordt ingelicht wie de wet noemt.',
  'Another person sends the notice.': 'Een ander verstuurt de kennisgeving.',
  'The law names nobody else here who is to be told.':
    'De wet noemt hier niemand anders die wordt ingelicht.',
  'Why they are not told is missing.': 'Waarom niet wordt ingelicht ontbreekt.',
}
