// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'Your roles do not open a demand for this purpose.': 'Uw rollen openen een vordering niet voor dit doel.',
  'Choose another purpose, or ask a colleague whose work it is.':
    'Kies een ander doel, of vraag een collega wiens werk het is.',
  'This purpose needs its reason.': 'Dit doel heeft zijn reden nodig.',
  'Say in a sentence why you open it. The customer reads it, unless the paper names others too.':
    'Zeg in een zin waarom u haar opent. De klant leest die, tenzij het stuk ook anderen noemt.',
  'Opening this demand takes a short grant.': 'Deze vordering openen vraagt een korte toegang.',
  'Say what you open it for. The customer will see it.': 'Zeg waarvoor u haar opent. De klant zal het zien.',
  'Subcontractors can neither approve nor see content.':
    'Onderaannemers kunnen niet goedkeuren en geen inhoud zien.',
  'Ask an employee with this role to do it.': 'Vraag een medewerker met deze rol.',
  'Your roles do not include this step.': 'Uw rollen omvatten deze stap niet.',
  'This step is for: {x}.': 'Deze stap is voor: {x}.',
  'You signed in by your organisation’s account; a change of the system takes your passkey.':
    'U bent aangemeld met het account van uw organisatie; een wijziging van het systeem vraagt uw passkey.',
  'Sign out, sign in with your passkey, and do it again.':
    'Meld u af, meld u aan met uw passkey en doe het opnieuw.',
  'Nobody recovers their own passkey.': 'Niemand herstelt de eigen passkey.',
  'Two other administrators do it together.': 'Twee andere beheerders doen dat samen.',
  'Who asked for a recovery cannot confirm it.': 'Wie om herstel vroeg kan het niet bevestigen.',
  'Another administrator confirms it, after speaking with the person.':
    'Een andere beheerder bevestigt het, na de persoon te hebben gesproken.',
  'This recovery has expired.': 'Dit herstel is verlopen.',
  'Ask for it again.': 'Vraag er opnieuw om.',
  'Your roles do not include this page.': 'Uw rollen omvatten deze pagina niet.',
  'Nobody changes their own roles or employment, or removes themselves.':
    'Niemand wijzigt de eigen rollen of het eigen dienstverband, of verwijdert zichzelf.',
  'Ask another administrator to do it.': 'Vraag een andere beheerder het te doen.',
  'A subcontractor can never approve what leaves.': 'Een onderaannemer kan nooit goedkeuren wat vertrekt.',
  'Take the role approver away, or make the person an employee.':
    'Neem de rol goedkeurder weg, of maak de persoon medewerker.',
  'A subcontractor comes with the firm that employs them, an employee without.':
    'Een onderaannemer komt met het bedrijf dat hem in dienst heeft, een medewerker zonder.',
  'Name the firm, or change the employment.': 'Noem het bedrijf, of wijzig het dienstverband.',
  'This is the last administrator: without one nobody could administer.':
    'Dit is de laatste beheerder: zonder hem kan niemand beheren.',
  'Make another person administrator first.': 'Maak eerst iemand anders beheerder.',
  'Only who has a demand hands it over.': 'Alleen wie een vordering heeft draagt haar over.',
  'Assign it instead.': 'Wijs haar in plaats daarvan toe.',
  'It is already offered to somebody.': 'Zij is al aan iemand aangeboden.',
  'Take the offer back first.': 'Neem eerst het aanbod terug.',
  'It is theirs already.': 'Zij is al van deze persoon.',
  'Choose somebody else.': 'Kies iemand anders.',
  'The note is missing.': 'De notitie ontbreekt.',
  'Say what the next person must know.': 'Zeg wat de volgende moet weten.',
  'It is not offered to anybody.': 'Zij is aan niemand aangeboden.',
  'The offer is not yours.': 'Het aanbod is niet voor u.',
  'Ask who made it to take it back.': 'Vraag wie het deed het terug te nemen.',
  'It is offered to somebody else.': 'Zij is aan iemand anders aangeboden.',
  'Ask for it to be assigned to you.': 'Vraag dat zij aan u wordt toegewezen.',
  'This person cannot take this demand.': 'Deze persoon kan deze vordering niet nemen.',
  'Your roles do not assign demands.': 'Uw rollen wijzen geen vorderingen toe.',
  'This is for: {x}.': 'Dit is voor: {x}.',
  'This demand is closed.': 'Deze vordering is gesloten.',
  'Nothing of it is left to do.': 'Er is niets meer aan te doen.',
  'This is somebody else’s absence.': 'Dit is de afwezigheid van iemand anders.',
  'Ask them, counsel or an administrator.': 'Vraag die persoon, de juridische afdeling of een beheerder.',
  'Nobody covers for themselves.': 'Niemand vervangt zichzelf.',
  'The absence ends before it begins, or is over.':
    'De afwezigheid eindigt voordat zij begint, of is voorbij.',
  'Correct the days.': 'Verbeter de dagen.',
  'That is more than a year.': 'Dat is meer dan een jaar.',
  'Hand the demands over instead.': 'Draag de vorderingen in plaats daarvan over.',
  'This person cannot cover for them.': 'Deze persoon kan niet vervangen.',
  'Somebody else wrote this.': 'Iemand anders schreef dit.',
  'Answer with a comment of your own.': 'Antwoord met een eigen opmerking.',
  'A comment can be changed for {x} minutes.': 'Een opmerking kan {x} minuten worden gewijzigd.',
  'Write another one that corrects it.': 'Schrijf er een die haar verbetert.',
  'Your roles do not write here.': 'Uw rollen schrijven hier niet.',
  'There are no words in it.': 'Er staan geen woorden in.',
  'Write something.': 'Schrijf iets.',
  'It is longer than {x} characters.': 'Het is langer dan {x} tekens.',
  'Make it shorter.': 'Maak het korter.',
  'Nobody is there who receives papers of national security.':
    'Er is niemand die stukken van nationale veiligheid ontvangt.',
  'An administrator names them in the settings, or gives somebody the role counsel.':
    'Een beheerder wijst hen aan in de instellingen, of geeft iemand de rol juridische afdeling.',
  'Nobody named for it has said yet whether this is a paper of national security.':
    'Nog geen van de aangewezen personen heeft gezegd of dit een stuk van nationale veiligheid is.',
  'Say first whether it stays with you.': 'Zeg eerst of ze bij u blijft.',
  'It was said already what this paper is.': 'Er is al gezegd wat dit stuk is.',
  'Somebody named for it says what it is.': 'Een aangewezen persoon zegt wat het is.',
  'Ask one of the people named.': 'Vraag een van de aangewezen personen.',
  'Accounts were looked up for it: it cannot be erased any more.':
    'Er zijn al accounts voor opgezocht: ze kan niet meer worden gewist.',
  'Keep the paper here.': 'Bewaar het stuk hier.',
  'The reference is not that of this demand.': 'De referentie is niet die van deze vordering.',
  'Type it as it stands above.': 'Typ haar zoals ze hierboven staat.',
  'Papers of this authority are taken by hand alone: nothing of this was kept.':
    'Stukken van deze autoriteit worden alleen persoonlijk aangenomen: hiervan is niets bewaard.',
  'Hand it to the person named for such papers, or have the authority do so.':
    'Geef het aan de persoon die voor zulke stukken is aangewezen, of laat de autoriteit dat doen.',
  'One person alone is too few.': 'Eén persoon alleen is te weinig.',
  'Name at least two, or nobody.': 'Wijs er minstens twee aan, of niemand.',
  'There is no such authority in the directory.': 'Deze autoriteit staat niet in de lijst.',
  'This lane is opened by employed counsel.': 'Dit spoor wordt geopend door juristen in dienst.',
  'Hand the paper over to counsel in person.': 'Geef het stuk persoonlijk aan de juridische afdeling.',
  'Nothing comes into this lane by mail, upload or file.':
    'Niets komt in dit spoor per mail, upload of bestand.',
  'Enter it at the desk; the paper stays where it is kept.':
    'Voer haar in op de werkplek; het stuk blijft waar het wordt bewaard.',
  'Who opens it is named in it.': 'Wie het opent wordt erin genoemd.',
  'Name yourself among the people.': 'Noem uzelf onder de personen.',
  'Where the paper is kept is not said.': 'Er is niet gezegd waar het stuk wordt bewaard.',
  'Say where, so that it is found.': 'Zeg waar, zodat het te vinden is.',
  'Say why this person is needed.': 'Zeg waarom deze persoon nodig is.',
  'You cannot take your own name away.': 'U kunt uw eigen naam niet weghalen.',
  'Ask other named counsel to do it.': 'Vraag een andere genoemde jurist het te doen.',
  'This demand is not in the national-security lane.':
    'Deze vordering is niet van het spoor nationale veiligheid.',
  'Your roles do not change the rota.': 'Uw rollen wijzigen het dienstrooster niet.',
  'Ask counsel or an administrator.': 'Vraag de juridische afdeling of een beheerder.',
  'You can say this of yourself alone.': 'Dit kunt u alleen over uzelf zeggen.',
  'Ask an administrator to record it.': 'Vraag een beheerder het vast te leggen.',
  'An administrator ends this.': 'Een beheerder beëindigt dit.',
  'Ask one, and say what has changed.': 'Vraag er een, en zeg wat is veranderd.',
  'This is about you.': 'Dit gaat over u.',
  'Another administrator ends it.': 'Een andere beheerder beëindigt het.',
  'You stand aside from this one.': 'Bij deze staat u aan de kant.',
  'A colleague takes it. An administrator can say more.':
    'Een collega neemt haar. Een beheerder kan meer zeggen.',
  'There is no such letter in this language.': 'Zo’n brief is er in deze taal niet.',
  'Somebody else has written a version since you read it.':
    'Iemand anders heeft een versie geschreven sinds u haar las.',
  'Look at both, and save yours again or take theirs.':
    'Bekijk beide, en sla de uwe opnieuw op of neem de andere.',
  'This is the wording that stands already.': 'Deze formulering staat er al.',
  'Change a text, or leave it.': 'Wijzig een tekst, of laat het.',
  'Only counsel and administrators write the provider’s own wording of a letter.':
    'Alleen de juridische afdeling en beheerders schrijven de eigen formulering van de aanbieder voor een brief.',
  'Ask one of them.': 'Vraag het een van hen.',
  'Who wrote this wording cannot approve it.': 'Wie deze formulering schreef, kan haar niet goedkeuren.',
  'Another lawyer in the provider’s own employment reads it and approves it.':
    'Een andere jurist die bij de aanbieder zelf in dienst is, leest haar en keurt haar goed.',
  'This human has an account already.': 'Deze persoon heeft al een account.',
  'Change that account, or deactivate it first.': 'Wijzig dat account of schakel het eerst uit.',
}
