// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'This idempotency key was used for another command.':
    'Deze herhaalsleutel is voor een andere opdracht gebruikt.',
  'Send a new key with a new command.': 'Stuur een nieuwe sleutel met een nieuwe opdracht.',
  'Somebody changed this demand while you were looking at it.':
    'Iemand heeft deze vordering gewijzigd terwijl u ernaar keek.',
  'Reload, look at the change, and try again.': 'Laad opnieuw, bekijk de wijziging en probeer het nog eens.',
  'This demand was closed, and its keys were erased from this machine.':
    'Deze vordering is gesloten en haar sleutels zijn van deze machine gewist.',
  'There is no such demand here.': 'Zo’n vordering is hier niet.',
  'There is no such comment here.': 'Zo’n opmerking is hier niet.',
  'Reload the demand.': 'Laad de vordering opnieuw.',
  'Somebody whom you name does not work on this demand.': 'Iemand die u noemt werkt niet aan deze vordering.',
  'Take the name out.': 'Haal de naam eruit.',
  'There is no such task here.': 'Zo’n taak is hier niet.',
  'There is no such person here.': 'Zo iemand is hier niet.',
  'Choose one from the list.': 'Kies iemand uit de lijst.',
  'There is no such absence here.': 'Zo’n afwezigheid is hier niet.',
  'Reload the page.': 'Laad de pagina opnieuw.',
  'To whom is missing.': 'Er ontbreekt aan wie.',
  'Enter it.': 'Vul het in.',
  'The directory has no such {x}.': 'De gids kent niet: {x}.',
  'Enter its name as the directory has it.': 'Vul de naam in zoals de gids hem heeft.',
  'There is no such tie here.': 'Zo’n band is hier niet.',
  'There is no such call here.': 'Zo’n oproep is hier niet.',
  'This is for the desk.': 'Dit is voor de werkplek.',
  'Sign in there.': 'Meld u daar aan.',
  'There is no rota yet.': 'Er is nog geen dienstrooster.',
  'Counsel or an administrator makes one.': 'De juridische afdeling of een beheerder maakt er een.',
  'Somebody else changed the rota.': 'Iemand anders heeft het dienstrooster gewijzigd.',
  'This address may not be called.': 'Dit adres mag niet worden aangeroepen.',
  'Use https and a public address, or allow private ones in policy.json.':
    'Gebruik https en een openbaar adres, of sta privéadressen toe in policy.json.',
  'Somebody in the rota does not work on demands.': 'Iemand in het dienstrooster werkt niet aan vorderingen.',
  'Take them out.': 'Haal die persoon eruit.',
  'The turn ends before it begins, or is over.': 'De dienst eindigt voordat hij begint, of is voorbij.',
  'Correct the times.': 'Verbeter de tijden.',
  'There is no such turn here.': 'Zo’n dienst is hier niet.',
  'A merger of this tenant waits already.': 'Een samenvoeging van deze klant wacht al.',
  'Confirm it, or stop it first.': 'Bevestig haar, of stop haar eerst.',
  'A tenant cannot be merged into itself.': 'Een klant kan niet met zichzelf worden samengevoegd.',
  'Choose its successor.': 'Kies zijn opvolger.',
  'One of the two was merged or closed already.': 'Een van de twee is al samengevoegd of gesloten.',
  'Choose tenants that are active.': 'Kies klanten die actief zijn.',
  'Nobody of the successor gets notices, so an obligation to tell would be lost.':
    'Niemand bij de opvolger krijgt kennisgevingen; een plicht tot berichten zou verloren gaan.',
  'Add a contact for notices to the successor first.':
    'Voeg bij de opvolger eerst een contactpersoon voor kennisgevingen toe.',
  'The tenant is a party in its successor’s own chain.':
    'De klant is partij in de keten van zijn eigen opvolger.',
  'Change the successor’s chain first.': 'Wijzig eerst de keten van de opvolger.',
  'There is no such merger to decide.': 'Er is geen zo’n samenvoeging om over te beslissen.',
  'A merger is confirmed by another person than the one who asked for it.':
    'Een samenvoeging wordt bevestigd door iemand anders dan wie erom vroeg.',
  'Ask a colleague to confirm it.': 'Vraag een collega haar te bevestigen.',
  'This tenant was merged or closed already.': 'Deze klant is al samengevoegd of gesloten.',
  'Nothing is left to do here.': 'Hier is niets meer te doen.',
  'Nobody would get its notices any more, so an obligation to tell would be lost.':
    'Niemand zou zijn kennisgevingen nog krijgen; een plicht tot berichten zou verloren gaan.',
  'Add a contact for notices, or choose who else is told.':
    'Voeg een contactpersoon voor kennisgevingen toe, of kies wie anders bericht krijgt.',
  'It is a party in another tenant’s chain.': 'Hij is partij in de keten van een andere klant.',
  'Change that chain first, so that its notices go elsewhere.':
    'Wijzig eerst die keten, zodat de kennisgevingen elders heen gaan.',
  'There is no such tenant in the directory.': 'Zo’n klant staat niet in de gids.',
  'Go back to the list.': 'Ga terug naar de lijst.',
  'There is no such hold.': 'Zo’n blokkade is er niet.',
  'There is nothing at this address.': 'Op dit adres is niets.',
  'Begin at the report’s first page.': 'Begin op de eerste pagina van het rapport.',
  'Nothing is published yet.': 'Er is nog niets gepubliceerd.',
  'The first edition appears here when it is published.':
    'De eerste editie verschijnt hier zodra zij is gepubliceerd.',
  'Choose one of the list.': 'Kies er een uit de lijst.',
  'The text has changed since you read it.': 'De tekst is gewijzigd sinds u hem las.',
  'Read it again as it is now.': 'Lees hem opnieuw zoals hij nu is.',
  'No approval of this text is live.': 'Geen goedkeuring van deze tekst is van kracht.',
  'Only counsel in the provider’s own employment approves the words of a letter.':
    'Alleen een jurist in dienst van de aanbieder zelf keurt de woorden van een brief goed.',
  'Ask counsel to read and approve it.': 'Vraag de juridische afdeling hem te lezen en goed te keuren.',
  'This installation has no such version of the pack {x}.':
    'Deze installatie heeft die versie van het pakket {x} niet.',
  'Reload the page of the law packs: a newer one may have come.':
    'Laad de pagina van de rechtspakketten opnieuw: er kan een nieuwer pakket zijn.',
  'Reload the page of the law packs.': 'Laad de pagina van de rechtspakketten opnieuw.',
  'A policy of this name is adopted already.': 'Beleid met deze naam is al vastgesteld.',
  'Withdraw it first, or choose another name.': 'Trek het eerst in, of kies een andere naam.',
  'No pack has this paper.': 'Geen pakket kent dit stuk.',
  'Choose it from the packs.': 'Kies het uit de pakketten.',
  'The pack does not say that {x} merely permits to give {y}.':
    'Het pakket zegt niet dat {x} het alleen toestaat te geven: {y}.',
  'A policy is for what a law permits and does not require: leave this category out.':
    'Beleid is voor wat een recht toestaat en niet eist: laat deze categorie weg.',
  'There is no such policy in force.': 'Zulk beleid is niet van kracht.',
  'The facts are not confirmed yet.': 'De gegevens zijn nog niet bevestigd.',
  'Confirm what the paper says first.': 'Bevestig eerst wat het stuk zegt.',
  'A confirmed answer does not have the form that the law asks for.':
    'Een bevestigd antwoord heeft niet de vorm waar het recht om vraagt.',
  'Correct the facts: see each field’s note.': 'Verbeter de gegevens: zie de opmerking bij elk veld.',
  'There is no such pack here.': 'Zo’n pakket is hier niet.',
  'See the list of packs.': 'Zie de lijst van pakketten.',
  'The facts cannot be read: {x}': 'De gegevens zijn niet te lezen: {x}',
  'Correct them and ask again.': 'Verbeter ze en vraag opnieuw.',
  'Send it in smaller parts.': 'Stuur het in kleinere delen.',
  'This request does not come from a page of this site.':
    'Dit verzoek komt niet van een pagina van deze site.',
  'Open the page here, reload it and try again.':
    'Open de pagina hier, laad haar opnieuw en probeer het nog eens.',
  'Check the address, or go back.': 'Controleer het adres, of ga terug.',
  'What was sent is larger than this address takes.': 'Wat is gestuurd is groter dan dit adres aanneemt.',
  'What was sent is larger than {x} kB.': 'Wat is gestuurd is groter dan {x} kB.',
  'Tell an administrator that the disk is full; send it again once there is room.':
    'Meld een beheerder dat de schijf vol is; stuur het opnieuw zodra er ruimte is.',
  'The profile has a field that cannot be read.': 'Het profiel heeft een veld dat niet te lezen is.',
  'Taken back by the customer.': 'Ingetrokken door de klant.',
  'Send less at once.': 'Stuur minder tegelijk.',
  'The request could not be read.': 'Het verzoek was niet te lezen.',
  'Send it again in the form that is asked for.': 'Stuur het opnieuw in de gevraagde vorm.',
  'There is no room left to keep it: nothing of it was kept.':
    'Er is geen ruimte meer om het te bewaren: niets ervan is bewaard.',
  'There were too many attempts from here.': 'Er kwamen te veel pogingen van hier.',
  'Try again after {x} UTC.': 'Probeer het opnieuw na {x} UTC.',
  'The field “{x}” could not be read.': 'Het veld ‘{x}’ was niet te lezen.',
  'Correct it and send it again.': 'Verbeter het en stuur het opnieuw.',
  'Set a filter, an order or columns first, then save it.':
    'Stel eerst een filter, een volgorde of kolommen in en bewaar haar dan.',
  'You have {x} views already.': 'U hebt al {x} weergaven.',
  'Forget one that you no longer use.': 'Verwijder er een die u niet meer gebruikt.',
  'There is no such view of yours.': 'Zo’n weergave hebt u niet.',
  'Only its owner changes or forgets a view.': 'Alleen de eigenaar wijzigt of verwijdert een weergave.',
  'There is no such paper here.': 'Zo’n stuk is hier niet.',
  'There is no such contact.': 'Zo’n contactpersoon is er niet.',
  'Somebody must get the notices.': 'Iemand moet de kennisgevingen krijgen.',
  'Have another contact get them first, or keep this one.':
    'Laat eerst een andere contactpersoon ze krijgen, of houd deze.',
  'There is no such change here.': 'Zo’n wijziging is hier niet.',
  'This was made and has ended since.': 'Dit is gemaakt en sindsdien beëindigd.',
  'Make another one.': 'Maak een ander.',
  'This was written while somebody else was signed in here, or by nobody we know.':
    'Dit is geschreven toen hier iemand anders was aangemeld, of door iemand die wij niet kennen.',
  'Nothing of it was done or shown. Open the page yourself and write it there.':
    'Niets daarvan is gedaan of getoond. Open de pagina zelf en schrijf het daar.',
  'This change is settled already.': 'Deze wijziging is al afgehandeld.',
  'This is not the link of the mail to the old contact.':
    'Dit is niet de link uit de mail aan de oude contactpersoon.',
  'Open the link in that mail, whole, or stop the change.':
    'Open de hele link in die mail, of stop de wijziging.',
  'There is no such drill here.': 'Zo’n oefening is hier niet.',
  'This drill is answered already.': 'Deze oefening is al beantwoord.',
  'Send another one to try again.': 'Stuur een nieuwe om het nog eens te proberen.',
  'This link confirms nothing any more.': 'Deze link bevestigt niets meer.',
  'See Contacts and mails, or ask again.': 'Zie Contactpersonen en mails, of vraag het opnieuw.',
  'Give a name, a mail address and a language of two letters; mails are: {x}.':
    'Geef een naam, een mailadres en een taal van twee letters; mails zijn: {x}.',
  'The package is sealed and waits for the public log.':
    'Het pakket is verzegeld en wacht op het openbare logboek.',
  'Come back in a few minutes; the page shows the button then.':
    'Kom over enkele minuten terug; de pagina toont dan de knop.',
  'The package was here until {x}.': 'Het pakket was hier tot {x}.',
  'Write to us under the reference if you still need it.':
    'Schrijf ons onder het kenmerk als u het nog nodig hebt.',
  'There is nothing to fetch.': 'Er is niets op te halen.',
  'You will be told when an answer is ready.': 'U krijgt bericht als er een antwoord klaarligt.',
  'Go back to your demands.': 'Ga terug naar uw vorderingen.',
  'This link has been used, has expired, or is not complete.':
    'Deze link is gebruikt, verlopen of niet volledig.',
  'Ask for a new link; each works once and for two days.':
    'Vraag een nieuwe link; elke werkt één keer en twee dagen lang.',
  'This took too long, or was answered twice.': 'Dit duurde te lang, of is twee keer beantwoord.',
  'Start again.': 'Begin opnieuw.',
  'The passkey could not be verified.': 'De passkey kon niet worden gecontroleerd.',
  'Try again, or use another device that asks for your fingerprint, face or PIN.':
    'Probeer het nog eens, of neem een ander apparaat dat om uw vingerafdruk, gezicht of pincode vraagt.',
  'This passkey does not open this site.': 'Deze passkey opent deze site niet.',
  'Use the passkey that you enrolled here, or ask for a new link.':
    'Gebruik de passkey die u hier hebt ingesteld, of vraag een nieuwe link.',
  'You are not signed in.': 'U bent niet aangemeld.',
  'Sign in.': 'Meld u aan.',
  'Reload the page and try again.': 'Laad de pagina opnieuw en probeer het nog eens.',
  'Sign in again.': 'Meld u opnieuw aan.',
  'Your organisation’s sign-in could not be completed.':
    'De aanmelding van uw organisatie kon niet worden voltooid.',
  'Start again. If it fails again, sign in with your passkey, and tell an administrator.':
    'Begin opnieuw. Mislukt het weer, meld u dan aan met uw passkey en zeg het een beheerder.',
  'This sign-in took too long, was used before, or began in another browser.':
    'Deze aanmelding duurde te lang, is al gebruikt of begon in een andere browser.',
  'Start again from the sign-in page.': 'Begin opnieuw op de aanmeldpagina.',
  'Your organisation’s account is not known here.': 'Het account van uw organisatie is hier niet bekend.',
  'Sign in with your passkey, or ask an administrator to connect the account.':
    'Meld u aan met uw passkey, of vraag een beheerder het account te koppelen.',
  'There is no such way to sign in here.': 'Zo kunt u zich hier niet aanmelden.',
  'Use the sign-in page.': 'Gebruik de aanmeldpagina.',
  'Somebody else changed this meanwhile.': 'Iemand anders heeft dit intussen gewijzigd.',
  'You have not opened this authorisation.': 'U hebt deze machtiging niet geopend.',
  'Open it, read it to the end, and sign it.': 'Open haar, lees haar tot het eind en onderteken haar.',
  'This authorisation is no longer the current one.': 'Deze machtiging is niet meer de huidige.',
  'Go back to the list and read the present one.': 'Ga terug naar de lijst en lees de huidige.',
  'The signature is not one of your approval passkey over this authorisation.':
    'De handtekening is niet van uw goedkeuringspasskey over deze machtiging.',
  'Reload the page and sign again with the passkey that you enrolled here.':
    'Laad de pagina opnieuw en onderteken nog eens met de passkey die u hier hebt ingesteld.',
  'There is no such page.': 'Zo’n pagina is er niet.',
  'Begin at the first one.': 'Begin bij de eerste.',
  'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.':
    'Elke entiteit heeft een korte id, een naam, een land van twee letters en een adres; elke dienst noemt er een.',
  'There is no mail address of yours here.': 'Hier is geen mailadres van u.',
  'Add it to your own entry, under People.': 'Voeg het toe aan uw eigen gegevens, onder Personen.',
  'There is no such tenant.': 'Zo’n klant is er niet.',
  'Check the id in the directory.': 'Controleer de id in de gids.',
  'A tenant’s people are known by their subject alone.':
    'De personen van een klant zijn alleen bekend onder hun subject.',
  'Bind each contact to the subject that their provider names.':
    'Koppel elke contactpersoon aan het subject dat hun aanbieder noemt.',
  'At this address no OpenID provider of that name answers.':
    'Op dit adres antwoordt geen OpenID-aanbieder van die naam.',
  'Give the issuer exactly as its own metadata names it, by https.':
    'Geef de uitgever precies zoals zijn eigen metadata hem noemen, met https.',
  'No provider is set for them, or they are not here.':
    'Voor hen is geen aanbieder ingesteld, of zij zijn niet hier.',
  'Set the provider first.': 'Stel eerst de aanbieder in.',
  'This subject is somebody else here.': 'Dit subject is hier iemand anders.',
  'End that bond first.': 'Verbreek eerst die koppeling.',
  'There is no such live passkey.': 'Zo’n geldige passkey is er niet.',
  'Reload the page of the person.': 'Laad de pagina van de persoon opnieuw.',
  'This person has, or had, a passkey there: a new one takes two administrators.':
    'Deze persoon heeft of had daar een passkey: voor een nieuwe zijn twee beheerders nodig.',
  'Ask for a recovery; another administrator confirms it.':
    'Vraag om herstel; een andere beheerder bevestigt het.',
  'Only approvers have a passkey of the approval page.':
    'Alleen goedkeurders hebben een passkey van de goedkeuringspagina.',
  'Give the person the role approver first.': 'Geef de persoon eerst de rol goedkeurder.',
  'There is no mail address of this person.': 'Van deze persoon is geen mailadres bekend.',
  'Add one, or have the link shown and hand it over yourself.':
    'Voeg er een toe, of laat de link tonen en overhandig hem zelf.',
  'Nobody lets themselves in again.': 'Niemand laat zichzelf weer binnen.',
  'Ask another administrator.': 'Vraag een andere beheerder.',
  'Reload the page of the people.': 'Laad de pagina van de personen opnieuw.',
  'Somebody else changed this while you were at it.': 'Iemand anders wijzigde dit terwijl u ermee bezig was.',
  'Somebody active has this mail address already.': 'Een actieve persoon heeft dit mailadres al.',
  'Open that person instead, or give another address.': 'Open die persoon, of geef een ander adres.',
  'A recovery of this person waits already.': 'Een herstel voor deze persoon wacht al.',
  'Have another administrator confirm or stop it.': 'Laat een andere beheerder het bevestigen of stoppen.',
  'This recovery was settled, or there is none.': 'Dit herstel is afgehandeld, of er is er geen.',
  'There is no such live token.': 'Zo’n geldig token is er niet.',
  'Reload the page of the tokens.': 'Laad de pagina van de tokens opnieuw.',
  'This token has not the scope {x}.': 'Dit token heeft niet het bereik {x}.',
  'Have an administrator make a token with that scope.': 'Laat een beheerder een token met dat bereik maken.',
  'There is no token in this request, or it is not valid, has expired, or was revoked.':
    'Dit verzoek heeft geen token, of het is ongeldig, verlopen of ingetrokken.',
  'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.':
    'Stuur "Authorization: Bearer duly_…". Een beheerder maakt tokens op de werkplek, onder Beheer.',
  'Give an https address on the public Internet, without user and password in it.':
    'Geef een https-adres op het openbare internet, zonder gebruiker en wachtwoord erin.',
  'There is no such webhook.': 'Zo’n webhook is er niet.',
  'Reload the page of the webhooks.': 'Laad de pagina van de webhooks opnieuw.',
  'The directory holds no number of this authority.': 'De gids heeft geen nummer van deze autoriteit.',
  'Find one that does not come from the paper, and have it entered in the directory first.':
    'Zoek er een dat niet uit het stuk komt, en laat het eerst in de gids opnemen.',
  'The law’s answer has no such challenge.': 'Het antwoord van het recht kent zo’n aanvechting niet.',
  'Ask the law again, and reload.': 'Bevraag het recht opnieuw en laad opnieuw.',
  'Check the reference of the other demand.': 'Controleer het kenmerk van de andere vordering.',
  'Somebody changed this demand meanwhile.': 'Iemand heeft deze vordering intussen gewijzigd.',
  'Look at what changed.': 'Bekijk wat er is gewijzigd.',
  'A demand of the national-security lane is linked with nothing.':
    'Een vordering van het spoor nationale veiligheid wordt met niets gekoppeld.',
  'Name the other reference in a message of the restricted one.':
    'Noem het andere kenmerk in een bericht van de afgeschermde.',
  'The paper names no identifier.': 'Het stuk noemt geen identificatie.',
  'Reject it as without identifier, or correct the facts.':
    'Wijs haar af als zonder identificatie, of verbeter de gegevens.',
  'There is no such person in the directory.': 'Zo iemand staat niet in de gids.',
  'Choose somebody of the list.': 'Kies iemand uit de lijst.',
  'There is no such notice here.': 'Zo’n kennisgeving is hier niet.',
  'Send the notice first.': 'Verstuur eerst de kennisgeving.',
  'Nothing was determined to be released.': 'Niets is bestemd om vrij te geven.',
  'Determine the demand first, or close it.': 'Beslis eerst over de vordering, of sluit haar.',
  'No source holds what was determined to be released.': 'Geen bron heeft wat bestemd is om vrij te geven.',
  'The officer has no key in the directory.': 'De functionaris heeft geen sleutel in de gids.',
  'Ask for an age key and confirm its words by telephone.':
    'Vraag een age-sleutel en bevestig de woorden per telefoon.',
  'Nobody has confirmed the words of the officer’s key by telephone.':
    'Niemand heeft de woorden van de sleutel van de functionaris per telefoon bevestigd.',
  'Call back and compare the words.': 'Bel terug en vergelijk de woorden.',
  'A tenant whose data would leave has not been told.':
    'Een klant wiens gegevens zouden vertrekken heeft geen bericht gekregen.',
  'Send the notice, or have a live prohibition confirmed by a second person.':
    'Verstuur de kennisgeving, of laat een tweede persoon een geldend verbod bevestigen.',
  'There is no such notice or contact here.': 'Zo’n kennisgeving of contactpersoon is hier niet.',
  'No process has to follow here.': 'Hier hoeft geen processtuk te volgen.',
  'Choose another letter.': 'Kies een andere brief.',
  'No address of the officer is known.': 'Geen adres van de functionaris is bekend.',
  'Enter it in the facts, or choose the officer in the directory.':
    'Vul het in bij de gegevens, of kies de functionaris in de gids.',
  'Nothing of this lane goes by mail.': 'Niets van dit spoor gaat per mail.',
  'Hand your answer over as the paper says, and send a message here that says so: it stays in the record.':
    'Overhandig uw antwoord zoals het stuk zegt, en stuur hier een bericht dat dat zegt: het blijft in het dossier.',
  'There is no such matter in this demand.': 'Zo’n zaak is er niet in deze vordering.',
  'This tenant has no contact for notices who is not the subject itself.':
    'Deze klant heeft geen contactpersoon voor kennisgevingen die niet zelf onderwerp is.',
  'Add one to the directory, or send the notice by post.':
    'Voeg er een toe aan de gids, of verstuur de kennisgeving per post.',
  'Nothing is collected yet.': 'Er is nog niets verzameld.',
  'There is no such page size.': 'Die paginagrootte is er niet.',
  'Give a limit from 1 to 100.': 'Geef een limiet van 1 tot 100.',
  'There is no page after this one.': 'Na deze pagina komt er geen.',
  'Begin again without `after`.': 'Begin opnieuw zonder `after`.',
  'List your demands at /api/v1/demands.': 'Uw vorderingen staan onder /api/v1/demands.',
  'The token could not be made.': 'Het token kon niet worden gemaakt.',
  'Give it a name and one of the times.': 'Geef het een naam en een van de looptijden.',
  'There are {x} tokens already.': 'Er zijn al {x} tokens.',
  'Revoke those that nothing uses.': 'Trek die in die niets gebruikt.',
  'There is no such token here.': 'Zo’n token is hier niet.',
  'Send "Authorization: Bearer duly_tenant_…". Somebody of your organisation makes tokens in the console, under Programs.':
    'Stuur "Authorization: Bearer duly_tenant_…". Iemand van uw organisatie maakt tokens in de console, onder Programma’s.',
  'There is no webhook here.': 'Hier is geen webhook.',
  'There is no such passkey of yours.': 'Zo’n toegangssleutel hebt u niet.',
  'This is your only passkey here.': 'Dit is uw enige toegangssleutel hier.',
  'Add another one first.': 'Voeg eerst een andere toe.',
  'This was said already.': 'Dit is al gemeld.',
  'Nobody says that you have left.': 'Niemand zegt dat u vertrokken bent.',
  'the window to object is {x} minute (live: 7 days)':
    'de bezwaartermijn is {x} minuut (in bedrijf: 7 dagen)',
  'the window to object is {x} minutes (live: 7 days)':
    'de bezwaartermijn is {x} minuten (in bedrijf: 7 dagen)',
  'the log ticks every {x} s and {y} s (live: 60 s and 1 h)':
    'het openbare logboek tikt elke {x} s en {y} s (in bedrijf: 60 s en 1 u)',
  'the law packs are not adopted by a lawyer': 'de rechtspakketten zijn door geen jurist vastgesteld',
  'people, keys and data are invented': 'personen, sleutels en gegevens zijn verzonnen',
  'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.':
    'Een eerdere poging waarvan het antwoord niet aankwam, heeft dit al gemaakt, en het geheim wordt maar één keer getoond.',
  'Find it in the list, end it, and make another.': 'Zoek het in de lijst, beëindig het en maak een nieuw.',
  'The field “{x}” holds a character that cannot be kept.':
    'Het veld “{x}” bevat een teken dat niet kan worden bewaard.',
  'Take out what cannot be seen there (it often comes along when text is pasted), and send it again.':
    'Haal daar weg wat niet te zien is (het komt vaak mee met geplakte tekst) en verzend het opnieuw.',
  'The field “{x}” is longer than {y} characters.': 'Het veld “{x}” is langer dan {y} tekens.',
  'Shorten it and send it again.': 'Kort het in en verzend het opnieuw.',
  'The field “{x}” is empty.': 'Het veld “{x}” is leeg.',
  'Fill it in and send it again.': 'Vul het in en verzend het opnieuw.',
  'Have an administrator check that no source is missing or down. Only then determine these lines as no data.':
    'Laat een beheerder nagaan dat er geen bron ontbreekt of uitgevallen is. Beslis pas dan dat er voor deze regels geen gegevens zijn.',
  'Copy what you typed, reload, look at what is there now, and make your change again.':
    'Kopieer wat u hebt getypt, laad opnieuw, bekijk wat er nu staat en breng uw wijziging opnieuw aan.',
  'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Wacht tot de gate heeft verzameld. Duurt het langer dan tien minuten, meld het een beheerder: hij ligt misschien stil.',
  'There is nothing to save: no filter, order or column of this view was changed.':
    'Er is niets op te slaan: geen filter, volgorde of kolom van deze weergave is gewijzigd.',
  'The contact is not complete.': 'Het contact is niet volledig.',
  'Nothing was sent: the message is empty or longer than 8,000 characters.':
    'Er is niets verzonden: het bericht is leeg of langer dan 8.000 tekens.',
  'Go back, and send it in parts of 8,000 characters at most.':
    'Ga terug en verzend het in delen van hoogstens 8.000 tekens.',
  'Only the offline seal identity reopens its content: ask an administrator who keeps it.':
    'Alleen de offline bewaarde zegelidentiteit opent de inhoud weer: vraag een beheerder wie die bewaart.',
  'Check the reference. What is not for you to see is not found either.':
    'Controleer het kenmerk. Wat niet voor u bestemd is, wordt ook niet gevonden.',
  'More is to leave than a tenant was told.': 'Er moet meer worden verstrekt dan een klant is verteld.',
  'Send it the further notice, or decide these lines as it was told.':
    'Stuur hem de aanvullende kennisgeving, of beslis deze regels zoals hem is verteld.',
  'There is no such time zone.': 'Deze tijdzone bestaat niet.',
  'Write it as Europe/Amsterdam.': 'Schrijf haar als Europe/Amsterdam.',
  'Nobody is in the rota.': 'Er staat niemand in het dienstrooster.',
  'Add who takes turns.': 'Voeg toe wie elkaar aflost.',
  'Somebody is in it twice.': 'Iemand staat er twee keer in.',
  'Name each person once.': 'Noem elke persoon één keer.',
  'It calls nobody.': 'Het roept niemand op.',
  'Add a step.': 'Voeg een stap toe.',
  'The first step waits.': 'De eerste stap wacht.',
  'Call the first person at once.': 'Roep de eerste persoon meteen op.',
  'The steps are not in order.': 'De stappen staan niet op volgorde.',
  'Each comes later than the one before.': 'Elke komt later dan de vorige.',
  'The last step does not call everybody.': 'De laatste stap roept niet iedereen op.',
  'Somebody must be reached in the end.': 'Uiteindelijk moet iemand worden bereikt.',
}
