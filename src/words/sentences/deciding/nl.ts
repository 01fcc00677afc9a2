// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'Revoke the authorisation first.': 'Trek eerst de machtiging in.',
  'The authority has no directory entry here yet.': 'De autoriteit staat hier nog niet in de gids.',
  'Match it to the directory first.': 'Koppel haar eerst aan de gids.',
  'Who received a paper cannot confirm its sender.': 'Wie een stuk ontving kan de afzender niet bevestigen.',
  'Ask a colleague to make the call.': 'Vraag een collega te bellen.',
  'Who took this paper in cannot confirm its sender.': 'Wie dit stuk aannam kan de afzender niet bevestigen.',
  'An authorisation is already prepared.': 'Er is al een machtiging voorbereid.',
  'Sign it, or revoke it and prepare another.': 'Onderteken haar, of trek haar in en bereid een andere voor.',
  'The scope names a line that was not determined to be released.':
    'De reikwijdte noemt een regel die niet bestemd is om vrij te geven.',
  'Prepare it again from the determination.': 'Bereid haar opnieuw voor vanuit de beslissing.',
  'The sender is not authenticated.': 'De afzender is niet geauthenticeerd.',
  'Complete the checks and the call-back.': 'Voltooi de controles en het terugbellen.',
  'A package went out after its authorisation was revoked.':
    'Een pakket ging naar buiten nadat de machtiging was ingetrokken.',
  'Counsel says first what is done about it.': 'De juridische afdeling zegt eerst wat eraan wordt gedaan.',
  'The agency withdrew this demand.': 'De autoriteit heeft deze vordering ingetrokken.',
  'Close it.': 'Sluit haar.',
  'The law has not been asked about these facts yet.': 'Het recht is over deze gegevens nog niet bevraagd.',
  'Assess the demand first.': 'Beoordeel eerst de vordering.',
  'Some lines are not decided.': 'Sommige regels zijn niet beslist.',
  'Determine every line first.': 'Beslis eerst elke regel.',
  'A tenant objected and counsel has not decided.':
    'Een klant maakte bezwaar en de juridische afdeling heeft niet beslist.',
  'Counsel decides the objection first.': 'De juridische afdeling beslist eerst over het bezwaar.',
  'Counsel upheld the tenant’s objection.':
    'De juridische afdeling verklaarde het bezwaar van de klant gegrond.',
  'Determine these lines anew.': 'Beslis deze regels opnieuw.',
  'The tenant’s window to object is still open.': 'De bezwaartermijn van de klant loopt nog.',
  'Wait for its end or for the tenant’s answer.': 'Wacht op het einde ervan of op het antwoord van de klant.',
  'Nobody has approved that a customer is not asked first.':
    'Niemand heeft goedgekeurd dat een klant niet eerst wordt gevraagd.',
  'A second person approves the exception.': 'Een tweede persoon keurt de uitzondering goed.',
  'Open the demand and read the present one.': 'Open de vordering en lees de huidige.',
  'This authorisation has expired.': 'Deze machtiging is verlopen.',
  'Have it prepared again.': 'Laat haar opnieuw voorbereiden.',
  'You prepared this authorisation.': 'U hebt deze machtiging voorbereid.',
  'Two other people sign it.': 'Twee andere personen ondertekenen haar.',
  'You have already signed it.': 'U hebt haar al ondertekend.',
  'A second person signs next.': 'Een tweede persoon ondertekent vervolgens.',
  'There is no such live authorisation.': 'Zo’n geldende machtiging is er niet.',
  'The package has already been released.': 'Het pakket is al vrijgegeven.',
  'Write to the officer; a release cannot be taken back.':
    'Schrijf de functionaris; een vrijgave kan niet worden teruggenomen.',
  'A reason in words is missing.': 'Een reden in woorden ontbreekt.',
  'Say why it is revoked.': 'Zeg waarom zij wordt ingetrokken.',
  'The law’s answer has no such challenge for these customers.':
    'Het antwoord van het recht kent voor deze klanten zo’n aanvechting niet.',
  'Ask the law again, or file it without the law’s entry: then it suspends nothing by statute.':
    'Bevraag het recht opnieuw, of dien haar in zonder de ingang van het recht: dan schorst zij niets van rechtswege.',
  'This kind of challenge is not about {x}.': 'Deze soort aanvechting gaat niet over: {x}.',
  'There is no production left to challenge.': 'Er is geen verstrekking meer om aan te vechten.',
  'Challenge the secrecy, or a new paper by its own demand.':
    'Vecht de geheimhouding aan, of een nieuw stuk in zijn eigen vordering.',
  'Assess it first.': 'Beoordeel haar eerst.',
  'Where it was filed is missing.': 'Er ontbreekt waar zij is ingediend.',
  'Name the court or authority.': 'Noem het gerecht of de autoriteit.',
  'The forum names an account of another customer.': 'Het forum noemt een account van een andere klant.',
  'Write it so that each customer may read it.': 'Schrijf het zo dat elke klant het mag lezen.',
  'The day lies in the future.': 'De dag ligt in de toekomst.',
  'Record it when it has happened.': 'Leg het vast als het is gebeurd.',
  'It names no customer of this demand.': 'Zij noemt geen klant van deze vordering.',
  'Choose whom it concerns, each once.': 'Kies wie het betreft, elk één keer.',
  'The day lies before the filing.': 'De dag ligt vóór de indiening.',
  'Correct the day.': 'Verbeter de dag.',
  'There is no ruling to appeal yet.': 'Er is nog geen uitspraak om beroep tegen in te stellen.',
  'This challenge has ended.': 'Deze aanvechting is geëindigd.',
  'Record the ruling first.': 'Leg eerst de uitspraak vast.',
  'Record an appeal where there is one.': 'Leg een beroep vast waar er een is.',
  'A challenge of secrecy never suspends production.':
    'Een aanvechting van geheimhouding schorst nooit de verstrekking.',
  'File a challenge of the production, and record the stay there.':
    'Dien een aanvechting van de verstrekking in, en leg daar de schorsing vast.',
  'Nothing is suspended.': 'Niets is geschorst.',
  'The order of the court is missing.': 'Het bevel van de rechter ontbreekt.',
  'Add the paper, or say where it stands.': 'Voeg het stuk toe, of zeg waar het staat.',
  'Add the paper, or write down who said so.': 'Voeg het stuk toe, of schrijf op wie het heeft gezegd.',
  'Nothing shows that the tenant filed it.': 'Niets toont dat de klant het heeft ingediend.',
  'Record it for each tenant by itself.': 'Leg het voor elke klant afzonderlijk vast.',
  'What a tenant filed itself concerns one tenant.': 'Wat een klant zelf heeft ingediend, betreft één klant.',
  'The answer has been released.': 'Het antwoord is vrijgegeven.',
  'Nothing waits any more.': 'Er wacht niets meer.',
  'An extension counts only in writing.': 'Uitstel telt alleen schriftelijk.',
  'Add the paper, or say who granted it and where that is written.':
    'Voeg het stuk toe, of zeg wie het verleende en waar dat staat.',
  'There is nothing to decide: it has ended, or production is suspended.':
    'Er is niets te beslissen: zij is geëindigd, of de verstrekking is geschorst.',
  'Say why.': 'Zeg waarom.',
  'There is no such challenge in this demand.': 'Zo’n aanvechting is er niet in deze vordering.',
  'This is not the hash of the package.': 'Dit is niet de hash van het pakket.',
  'Fetch the package again and compare.': 'Haal het pakket opnieuw op en vergelijk.',
  'The message is empty.': 'Het bericht is leeg.',
  'Write what you want to say.': 'Schrijf wat u wilt zeggen.',
  'Its facts were never confirmed.': 'De gegevens zijn nooit bevestigd.',
  'Confirm them, or file it as not a demand.': 'Bevestig ze, of berg haar op als geen vordering.',
  'Lines that were to be released have not been.': 'Regels die vrijgegeven zouden worden zijn dat niet.',
  'Release them, or determine them anew.': 'Geef ze vrij, of beslis ze opnieuw.',
  'An authorisation is still in force.': 'Een machtiging is nog van kracht.',
  'A challenge of the production is open.': 'Een aanvechting van de verstrekking is open.',
  'Record its ruling or its withdrawal first.': 'Leg eerst de uitspraak of de intrekking vast.',
  'A task that must be done before closing is open.':
    'Een taak die vóór het sluiten gedaan moet zijn staat open.',
  'Do it, or say on the demand that it is done.': 'Doe haar, of zeg bij de vordering dat zij gedaan is.',
  'A tenant has not been told.': 'Een klant heeft geen bericht gekregen.',
  'The law’s answer holds no such conflict.': 'Het antwoord van het recht kent zo’n conflict niet.',
  'Answer at least one of its questions.': 'Beantwoord ten minste één van de vragen.',
  'The consent covers nothing that was asked of you.': 'De toestemming dekt niets van wat u is gevraagd.',
  'Choose at least one account and kind of data of this demand.':
    'Kies ten minste één account en soort gegevens van deze vordering.',
  'The period ends before it begins.': 'De periode eindigt voordat zij begint.',
  'Correct its two dates.': 'Verbeter de twee datums.',
  'The customer gave another answer.': 'De klant gaf een ander antwoord.',
  'There is no such consent to verify.': 'Er is geen zo’n toestemming om te controleren.',
  'It is verified already.': 'Zij is al gecontroleerd.',
  'Nothing is left to do.': 'Er is niets meer te doen.',
  'An authorisation stands on the law’s answer without this consent.':
    'Een machtiging rust op het antwoord van het recht zonder deze toestemming.',
  'Nobody is named.': 'Niemand is genoemd.',
  'Name who confirmed it, and how you reached them.': 'Noem wie het bevestigde en hoe u die bereikte.',
  'Sign in as the organisation it was sent to.': 'Meld u aan als de organisatie waaraan zij is gestuurd.',
  'There is no consent to take back.': 'Er is geen toestemming om in te trekken.',
  'The answer has already been given to the agency.': 'Het antwoord is al aan de autoriteit gegeven.',
  'Write to the desk; the receipt shows what left and when.':
    'Schrijf de werkplek; het ontvangstbewijs toont wat wanneer is vertrokken.',
  'There is no verified consent of this customer.': 'Er is geen gecontroleerde toestemming van deze klant.',
  'Decline it, or verify the consent that the customer gave.':
    'Weiger het, of controleer de toestemming die de klant gaf.',
  'This lies outside what the customer consented to.': 'Dit valt buiten waarmee de klant instemde.',
  'Stay within its kinds of data and its period.': 'Blijf binnen de soorten gegevens en de periode ervan.',
  'This was filed as not a demand.': 'Dit is opgeborgen als geen vordering.',
  'Confirm its facts to take it up again.': 'Bevestig de gegevens om haar weer op te nemen.',
  'A new paper opens a new demand, linked to this one.':
    'Een nieuw stuk opent een nieuwe vordering, gekoppeld aan deze.',
  'An authorisation stands on the present determination.': 'Een machtiging rust op de huidige beslissing.',
  'No line was decided.': 'Geen regel is beslist.',
  'Decide at least one line.': 'Beslis ten minste één regel.',
  'A decided line is not part of this demand.': 'Een besliste regel hoort niet bij deze vordering.',
  'Reload the demand and decide again.': 'Laad de vordering opnieuw en beslis nog eens.',
  'Why it is not challenged names an account of another customer.':
    'Waarom niet wordt aangevochten noemt een account van een andere klant.',
  'Write it so that each customer may read it, or decide customer by customer.':
    'Schrijf het zo dat elke klant het mag lezen, of beslis per klant.',
  'This ground does not belong to that decision under this law.':
    'Deze grond hoort onder dit recht niet bij die beslissing.',
  'Choose one of: {x}.': 'Kies een van: {x}.',
  'The reason names an account of another customer.': 'De reden noemt een account van een andere klant.',
  'Write the sentence that the letter will carry.': 'Schrijf de zin die de brief zal dragen.',
  'The answer to this demand has been released.': 'Het antwoord op deze vordering is vrijgegeven.',
  'Decide the other lines without a release, or receive a new demand linked to this one.':
    'Beslis de andere regels zonder vrijgave, of ontvang een nieuwe vordering die aan deze is gekoppeld.',
  'This line has no answer of the law yet.': 'Deze regel heeft nog geen antwoord van het recht.',
  'Assess the demand again.': 'Beoordeel de vordering opnieuw.',
  'The paper served does not reach this category.': 'Het betekende stuk bereikt deze categorie niet.',
  'Reject it and say what would suffice: {x}.': 'Wijs af en zeg wat zou volstaan: {x}.',
  'Content that no law requires leaves by counsel’s decision alone.':
    'Inhoud die geen recht eist vertrekt alleen op beslissing van de juridische afdeling.',
  'Hand it to counsel.': 'Geef haar aan de juridische afdeling.',
  'The law gives no clear answer here.': 'Het recht geeft hier geen duidelijk antwoord.',
  'Hand it to counsel: see the questions in the findings.':
    'Geef haar aan de juridische afdeling: zie de vragen in de bevindingen.',
  'Only counsel gives counsel’s opinion.':
    'Alleen de juridische afdeling geeft het oordeel van de juridische afdeling.',
  'Hand it to counsel, or choose the other ground.':
    'Geef haar aan de juridische afdeling, of kies de andere grond.',
  'The packs do not say that this is required.': 'De pakketten zeggen niet dat dit vereist is.',
  'Record it as counsel’s opinion, with the reason.':
    'Leg het vast als oordeel van de juridische afdeling, met de reden.',
  'Nothing can be released for an identifier without an account.':
    'Niets kan worden vrijgegeven voor een identificatie zonder account.',
  'Decide no data for it.': 'Beslis daarvoor geen gegevens.',
  'Decide otherwise than to release.': 'Beslis iets anders dan vrijgeven.',
  'A challenge of this production was granted.': 'Een aanvechting van deze verstrekking is toegewezen.',
  'An organisation is asked first.': 'Een organisatie wordt eerst gevraagd.',
  'Redirect the agency to the customer, or record an exception from the list.':
    'Verwijs de autoriteit naar de klant, of leg een uitzondering uit de lijst vast.',
  'Why this is not challenged is not recorded.': 'Waarom dit niet wordt aangevochten is niet vastgelegd.',
  'Write why it is not challenged.': 'Schrijf waarom het niet wordt aangevochten.',
  'A released line needs its period.': 'Een vrij te geven regel heeft zijn periode nodig.',
  'Enter from and to, or leave them open as the paper does.':
    'Vul van en tot in, of laat ze open zoals het stuk.',
  'The period is wider than what was asked.': 'De periode is ruimer dan gevraagd.',
  'Stay within the period of the paper.': 'Blijf binnen de periode van het stuk.',
  'What was asked for in this emergency has left.': 'Wat in dit noodgeval is gevraagd is vertrokken.',
  'Record what became of the process that has to follow.':
    'Leg vast wat er werd van het processtuk dat moet volgen.',
  'Say why this is no emergency.': 'Zeg waarom dit geen noodgeval is.',
  'Confirm what is asked for first.': 'Bevestig eerst wat wordt gevraagd.',
  'A part of the danger is not told.': 'Een deel van het gevaar is niet gezegd.',
  'Say who is in danger, of what, why it cannot wait, and how these data help.':
    'Zeg wie in gevaar is, waarvoor, waarom het niet kan wachten en hoe deze gegevens helpen.',
  'No category is chosen.': 'Geen categorie is gekozen.',
  'Choose the least that would help, each category with its reason.':
    'Kies het minste dat zou helpen, elke categorie met haar reden.',
  'A chosen category was not asked for.': 'Een gekozen categorie is niet gevraagd.',
  'Choose of what was asked.': 'Kies uit wat is gevraagd.',
  'A chosen category has no reason.': 'Een gekozen categorie heeft geen reden.',
  'Say for each category why the help needs it.': 'Zeg bij elke categorie waarom de hulp haar nodig heeft.',
  'Content needs more than the other categories.': 'Inhoud vraagt meer dan de andere categorieën.',
  'Say in a few sentences why nothing less would help: whom content would find that the rest would not.':
    'Zeg in enkele zinnen waarom niets minders zou helpen: wie inhoud zou vinden die de rest niet vindt.',
  'The danger is not recorded yet.': 'Het gevaar is nog niet vastgelegd.',
  'Record who is in danger, and of what.': 'Leg vast wie in gevaar is, en waarvoor.',
  'Match it to the directory first: the number to call comes from there.':
    'Koppel haar eerst aan de gids: het te bellen nummer komt daarvandaan.',
  'Who took it in or recorded the danger cannot confirm it.':
    'Wie het aannam of het gevaar vastlegde kan het niet bevestigen.',
  'Ask a colleague to call the authority.': 'Vraag een collega de autoriteit te bellen.',
  'Name the supervisor who spoke with you.': 'Noem de leidinggevende die met u sprak.',
  'The supervisor is another person than the officer who asks.':
    'De leidinggevende is iemand anders dan de functionaris die vraagt.',
  'Have the authority put you through to the officer’s supervisor.':
    'Laat de autoriteit u doorverbinden met de leidinggevende van de functionaris.',
  'The authority’s supervisor has not confirmed the danger.':
    'De leidinggevende van de autoriteit heeft het gevaar niet bevestigd.',
  'Record the danger, and have a colleague call the number of the directory.':
    'Leg het gevaar vast, en laat een collega het nummer van de gids bellen.',
  'This category is not of the least that helps.': 'Deze categorie hoort niet bij het minste dat helpt.',
  'Decline it, or record the danger anew with the reason for this category.':
    'Weiger haar, of leg het gevaar opnieuw vast met de reden voor deze categorie.',
  'The process has come already.': 'Het processtuk is al gekomen.',
  'Which paper followed is not said.': 'Welk stuk volgde is niet gezegd.',
  'Give the reference of the demand here that holds it.':
    'Geef het kenmerk van de vordering die het hier bevat.',
  'A note in words is missing.': 'Een notitie in woorden ontbreekt.',
  'Say what the authority answered.': 'Zeg wat de autoriteit antwoordde.',
  'This demand is not marked as an emergency.': 'Deze vordering is niet als noodgeval gemarkeerd.',
  'Mark it as one, or decide it the usual way.': 'Markeer haar zo, of beslis haar langs de gewone weg.',
  'An authorisation or a release stands on the emergency as it was recorded.':
    'Een machtiging of vrijgave rust op het noodgeval zoals het is vastgelegd.',
  'This demand is already here.': 'Deze vordering is al hier.',
  'Open the demand that it became.': 'Open de vordering die zij werd.',
  'Name the tenant.': 'Noem de klant.',
  'The tenant was told, so no secrecy binds towards it.':
    'De klant kreeg bericht, dus bindt tegenover hem geen geheimhouding.',
  'Take out one of the two.': 'Haal een van de twee eruit.',
  'What was answered has no outcome.': 'Wat is geantwoord heeft geen uitkomst.',
  'Say what the answer was.': 'Zeg wat het antwoord was.',
  'A demand is not linked to itself.': 'Een vordering wordt niet met zichzelf gekoppeld.',
  'Enter the reference of the other one.': 'Vul het kenmerk van de andere in.',
  'The sender is not authenticated, so nothing is looked up.':
    'De afzender is niet geauthenticeerd, dus wordt niets opgezocht.',
  'A look-up is under way.': 'Een opzoeking loopt.',
  'Decide on what it found.': 'Beslis op wat zij vond.',
  'No such look-up was asked for.': 'Om zo’n opzoeking is niet gevraagd.',
  'Ask again from the desk.': 'Vraag er opnieuw om vanaf de werkplek.',
  'This line was not narrowed.': 'Deze regel is niet beperkt.',
  'Determine it first.': 'Beslis hem eerst.',
  'The answer to this offer is recorded.': 'Het antwoord op dit aanbod is vastgelegd.',
  'Make a new offer, then record its answer.': 'Doe een nieuw aanbod en leg dan het antwoord vast.',
  'Where the agency said so is missing.': 'Er ontbreekt waar de autoriteit dat zei.',
  'Name the letter, mail or call.': 'Noem de brief, de mail of het gesprek.',
  'This authorisation has already been used to collect.': 'Met deze machtiging is al verzameld.',
  'Prepare and sign another.': 'Bereid een andere voor en onderteken haar.',
  'You prepared what was collected.': 'U hebt voorbereid wat is verzameld.',
  'Another custodian certifies it.': 'Een andere bewaarder verklaart het.',
  'The certificate is already signed.': 'De verklaring is al ondertekend.',
  'No custodian has signed the certificate.': 'Geen bewaarder heeft de verklaring ondertekend.',
  'The named custodian signs it first.': 'De genoemde bewaarder ondertekent haar eerst.',
  'This is not the package that was sealed.': 'Dit is niet het pakket dat is verzegeld.',
  'Seal again.': 'Verzegel opnieuw.',
  'No such release waits to be looked at.': 'Geen zo’n vrijgave wacht op bekijken.',
  'You prepared or signed what went out.': 'U hebt voorbereid of ondertekend wat naar buiten ging.',
  'Another counsel says what was done about it.': 'Een andere jurist zegt wat eraan is gedaan.',
  'Say what was done about the package.': 'Zeg wat er met het pakket is gedaan.',
  'This authorisation is not in force.': 'Deze machtiging is niet van kracht.',
  'Prepare and sign it anew.': 'Bereid haar opnieuw voor en onderteken haar.',
  'This paper is already here.': 'Dit stuk is al hier.',
  'Open the demand it belongs to.': 'Open de vordering waar het bij hoort.',
  'A demand by this channel comes with a paper.': 'Een vordering langs deze weg komt met een stuk.',
  'Attach the paper, or enter it at the desk.': 'Voeg het stuk toe, of voer haar in op de werkplek.',
  'A paper cannot be served after it was received.':
    'Een stuk kan niet betekend zijn nadat het is ontvangen.',
  'Correct when it was served.': 'Verbeter wanneer het is betekend.',
  'Its facts were confirmed: it is a demand.': 'De gegevens zijn bevestigd: het is een vordering.',
  'Determine and close it.': 'Beslis erover en sluit haar.',
  'Say in a sentence why this is not a demand.': 'Zeg in een zin waarom dit geen vordering is.',
  'An authorisation stands on the facts as they are.': 'Een machtiging rust op de gegevens zoals ze zijn.',
  'Accounts were already looked up for the identifiers as they were.':
    'Voor de identificaties zoals ze waren zijn al accounts opgezocht.',
  'Receive the corrected paper as a new demand and link it.':
    'Ontvang het verbeterde stuk als nieuwe vordering en koppel haar.',
  'No paper is marked as the instrument.': 'Geen stuk is gemarkeerd als het instrument.',
  'Mark which paper demands the data.': 'Markeer welk stuk de gegevens vordert.',
  'Nothing is asked yet.': 'Er wordt nog niets gevraagd.',
  'Enter at least one ask, or file it as not a demand.':
    'Vul ten minste één vraag in, of berg haar op als geen vordering.',
  'An ask names no data category.': 'Een vraag noemt geen categorie gegevens.',
  'Choose the categories it asks for.': 'Kies de categorieën die zij vraagt.',
  'A period ends before it begins.': 'Een periode eindigt voordat zij begint.',
  'A challenge suspends production by statute.': 'Een aanvechting schorst de verstrekking van rechtswege.',
  'Wait for the ruling. To answer for other customers, decide the challenged lines as challenged.':
    'Wacht op de uitspraak. Om voor andere klanten te antwoorden, beslis de aangevochten regels als aangevochten.',
  'A court has stayed production.': 'Een rechter heeft de verstrekking geschorst.',
  'Wait for the ruling or the end of the stay. To answer for other customers, decide the challenged lines as challenged.':
    'Wacht op de uitspraak of het einde van de schorsing. Om voor andere klanten te antwoorden, beslis de aangevochten regels als aangevochten.',
  'The enforcing authority was notified: nothing leaves before it clears the order or its time ends.':
    'De tenuitvoerleggingsautoriteit is in kennis gesteld: niets gaat weg voordat zij instemt of haar termijn eindigt.',
  'Wait for the end of its time, or counsel records that it cleared the order, or refused it.':
    'Wacht het einde van haar termijn af, of de juridische afdeling legt vast dat zij instemde of weigerde.',
  'No other authority looks at this order.': 'Geen andere autoriteit beoordeelt dit bevel.',
  'Confirm the facts and assess it first, if the paper says that one was notified.':
    'Bevestig eerst de feiten en beoordeel het, als het stuk zegt dat er een in kennis is gesteld.',
  'Who said so, and where, is missing.': 'Het ontbreekt wie dat zei, en waar.',
  'Add the paper, or say where it stands; of a refusal also its ground.':
    'Voeg het stuk toe, of zeg waar het staat; bij een weigering ook de grond.',
  'The day is not between the arrival of the order and today.':
    'De dag ligt niet tussen de ontvangst van het bevel en vandaag.',
  'Write the day on which that authority said so.': 'Schrijf de dag waarop die autoriteit dat zei.',
  'More time was given in writing, and it has not run out.':
    'Er is schriftelijk meer tijd gegeven, en die is niet om.',
  'Wait for its end. To produce sooner, counsel records an extension that ends now.':
    'Wacht op het einde. Om eerder te verstrekken legt de juridische afdeling een uitstel vast dat nu eindigt.',
  'Determine these lines otherwise than to release.': 'Beslis deze regels anders dan vrijgeven.',
  'Counsel decided not to produce while the challenge is open, at the risk of contempt.':
    'De juridische afdeling besloot niet te verstrekken zolang de aanvechting open is, met risico op dwangmiddelen.',
  'Counsel decides to produce, or records the ruling.':
    'De juridische afdeling besluit te verstrekken, of legt de uitspraak vast.',
  'A challenge is open, nothing suspends production, and it is not due yet.':
    'Een aanvechting is open, niets schorst de verstrekking, en zij is nog niet vervallen.',
  'Counsel decides whether to produce before it is ruled on.':
    'De juridische afdeling beslist of vóór de uitspraak wordt verstrekt.',
  'The contract of a customer closes this exception: it is asked first.':
    'Het contract van een klant sluit deze uitzondering: hij wordt eerst gevraagd.',
  'An exception from asking the customer first is for organisations, and none is decided on here.':
    'Een uitzondering op het eerst vragen van de klant is voor organisaties, en over geen daarvan wordt hier beslist.',
  'Decide without an exception.': 'Beslis zonder uitzondering.',
  'Redirect the agency to the customer, or choose another exception from the list.':
    'Verwijs de autoriteit naar de klant, of kies een andere uitzondering uit de lijst.',
  'No policy that counsel adopted covers this paper and category.':
    'Geen door de juridische afdeling vastgesteld beleid dekt dit stuk en deze categorie.',
  'Decline it, or name the policy by which it leaves.':
    'Weiger het, of noem het beleid waarmee het vertrekt.',
  'The law permits this disclosure but does not require it.':
    'Het recht staat deze verstrekking toe maar eist haar niet.',
  'Decline it. It leaves only in a confirmed emergency, by the customer’s verified consent, or by a policy that counsel adopted by name.':
    'Weiger haar. Zij vertrekt alleen in een bevestigd noodgeval, met gecontroleerde toestemming van de klant, of volgens beleid dat de juridische afdeling met naam heeft vastgesteld.',
  'This ground is for what the law merely permits.': 'Deze grond is voor wat het recht alleen toestaat.',
  'Give the ground that the law’s answer has.': 'Geef de grond die het antwoord van het recht heeft.',
  'No lawyer has approved this letter in this language.':
    'Geen jurist heeft deze brief in deze taal goedgekeurd.',
  'Counsel reads it beside the English text and confirms it, or it goes out in English.':
    'De juridische afdeling leest hem naast de Engelse tekst en bevestigt hem, of hij gaat in het Engels uit.',
  'This is not filed as not a demand.': 'Dit is niet opgeborgen als geen vordering.',
  'Somebody has looked at it already.': 'Iemand heeft het al bekeken.',
  'You filed this as not a demand.': 'U hebt dit opgeborgen als geen vordering.',
  'Another person looks at it once more.': 'Iemand anders bekijkt het nog eens.',
  'The authority cannot be changed while an authorisation names its officers as recipients.':
    'De autoriteit kan niet worden gewijzigd zolang een autorisatie haar ambtenaren als ontvangers noemt.',
  'The authorisation would expire before now, or later than the settings allow.':
    'De autorisatie zou vóór nu verlopen, of later dan de instellingen toestaan.',
  'The gate has already answered the look-up of these accounts.':
    'De gate heeft het opzoeken van deze accounts al beantwoord.',
  'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Wacht tot de gate antwoordt. Duurt het langer dan tien minuten, meld het een beheerder: hij ligt misschien stil.',
  'No question of the worksheet is answered, or an answer is to a question that it does not have.':
    'Geen vraag van het werkblad is beantwoord, of een antwoord hoort bij een vraag die er niet in staat.',
  'A ruling needs its result, and another step has none.':
    'Een uitspraak heeft een uitkomst nodig, en een andere stap heeft er geen.',
  'Say what was ruled, or choose the step that was taken.':
    'Geef aan wat er is beslist, of kies de stap die is gezet.',
  'The certificate states in section G(d) that {x}.': 'Het certificaat vermeldt in afdeling G(d): {x}.',
  'addressing the controller might harm the investigation':
    'de verwerkingsverantwoordelijke benaderen kan het onderzoek schaden',
  'the controller cannot be identified': 'de verwerkingsverantwoordelijke is niet vast te stellen',
  'the provider’s policy: process follows an emergency disclosure':
    'volgens het beleid van de aanbieder: op een verstrekking in een spoedgeval volgt een stuk dat haar eist',
}
