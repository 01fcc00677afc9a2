// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'The table is empty. Its first line names the columns.':
    'De tabel is leeg. De eerste regel noemt de kolommen.',
  'Columns are missing: {x}. Known are: {y}.': 'Er ontbreken kolommen: {x}. Bekend zijn: {y}.',
  'Columns are not known: {x}. Known are: {y}.': 'Onbekende kolommen: {x}. Bekend zijn: {y}.',
  'The column {x} is there twice.': 'De kolom {x} staat er twee keer.',
  'It has {x} cells, the header has {y}. Is a cell with a comma in it quoted?':
    'Hij heeft {x, plural, one {# cel} other {# cellen}}, de kop heeft er {y}. Staat een cel met een komma tussen aanhalingstekens?',
  'Its cell {x} holds a character that cannot be kept.':
    'De cel {x} bevat een teken dat niet kan worden bewaard.',
  'The table is not in UTF-8. Save it as “CSV UTF-8”.':
    'De tabel is niet in UTF-8. Sla haar op als “CSV UTF-8”.',
  'A quote is not closed, or a line is longer than 64 kB.':
    'Een aanhalingsteken is niet gesloten, of een regel is langer dan 64 kB.',
  'A quote stands within a cell. Quote the whole cell, and double the quotes in it.':
    'Er staat een aanhalingsteken in een cel. Zet de hele cel tussen aanhalingstekens, en verdubbel die erin.',
  'Correct the table and upload it again.': 'Verbeter de tabel en upload haar opnieuw.',
  'Correct the table and try again.': 'Verbeter de tabel en probeer het opnieuw.',
  'Correct the line.': 'Verbeter de regel.',
  'It was received in the future.': 'De ontvangst ligt in de toekomst.',
  'Correct the date.': 'Verbeter de datum.',
  'It was served after it was received.': 'De betekening ligt na de ontvangst.',
  'Correct one of the two, or leave served empty.': 'Verbeter een van de twee, of laat served leeg.',
  'The tenant was told in the future.': 'Het bericht aan de klant ligt in de toekomst.',
  'Secrecy binds towards a tenant.': 'Geheimhouding geldt tegenover een klant.',
  'Name the tenant.': 'Noem de klant.',
  'The tenant was told, so no secrecy binds towards it.':
    'De klant kreeg bericht; tegenover hem geldt dus geen geheimhouding.',
  'Empty told, or the columns of secrecy.': 'Maak told leeg, of de kolommen van de geheimhouding.',
  'What forbids notice is not said.': 'Wat de kennisgeving verbiedt, is niet gezegd.',
  'Name the order or the statute.': 'Noem het bevel of de wet.',
  'What was answered has no outcome.': 'Wat beantwoord is, heeft geen uitkomst.',
  'Write one of: {x}.': 'Schrijf een van: {x}.',
  'An open demand has no outcome yet.': 'Een open vordering heeft nog geen uitkomst.',
  'Empty it, or write “answered” as its status.': 'Maak de cel leeg, of schrijf als status “answered”.',
  'Which accounts of the tenant it is about is not said.':
    'Om welke accounts van de klant het gaat, is niet gezegd.',
  'Name at least one identifier.': 'Noem ten minste één identificatie.',
  'It is empty.': 'De cel is leeg.',
  'Every demand needs it.': 'Elke vordering heeft dit nodig.',
  'Fill it in.': 'Vul haar in.',
  'It is too long.': 'De tekst is te lang.',
  'It has more than {x} characters.': 'De tekst heeft meer dan {x} tekens.',
  'Shorten it.': 'Kort hem in.',
  'It is no day of the calendar.': 'Deze dag bestaat niet in de kalender.',
  'Write it as 2026-11-25.': 'Schrijf hem als 2026-11-25.',
  'This word is not known.': 'Dit woord is niet bekend.',
  'It is no day and no time with its zone.': 'Dit is geen dag en geen tijdstip met tijdzone.',
  'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.':
    'Schrijf het als 2026-11-25 of 2026-11-25T16:30:00+01:00.',
  'This tenant is not in the directory.': 'Deze klant staat niet in de gids.',
  'Import the tenants first, or correct its id.': 'Importeer eerst de klanten, of verbeter de id.',
  'A mail address among them is none.': 'Een van de mailadressen is er geen.',
  'Correct it, or write it as account:NAME.': 'Verbeter het, of schrijf account:NAAM.',
  'It is no code of a country.': 'Dit is geen landcode.',
  'Write its two capital letters, as DE.': 'Schrijf de twee hoofdletters, zoals DE.',
  'No law pack has this instrument.': 'Geen rechtspakket kent dit soort stuk.',
  'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.':
    'Schrijf een soort uit de pakketten (zie duly law matrix), of niets; de naam mag in note staan.',
  'A paper of national security does not come by table.':
    'Een stuk van nationale veiligheid komt niet via een tabel.',
  'Leave it out: counsel opens it for named people.':
    'Laat het weg: de juridische afdeling opent het voor genoemde personen.',
  'It was taken in before, with other words.': 'Zij is al eerder geïmporteerd, met andere inhoud.',
  'Change that demand at the desk, and take this line out or put back what it said.':
    'Wijzig de vordering op de werkplek, en haal deze regel weg of herstel wat er stond.',
  'This reference stands in line {x} too.': 'Dit kenmerk staat ook in regel {x}.',
  'It stopped. What was taken in stays: run it again, it goes on where it stood.':
    'Het is gestopt. Wat geïmporteerd is, blijft: start het opnieuw, het gaat verder waar het was.',
  'It says of no known record what it is.': 'De regel zegt niet wat hij is.',
  'This tenant is in the table twice.': 'Deze klant staat twee keer in de tabel.',
  'Keep one of the lines.': 'Houd een van de regels.',
  'Its tenant has no line of its own in the table.': 'De klant ervan heeft geen eigen regel in de tabel.',
  'Add a line with record “tenant” for it.': 'Voeg voor hem een regel met record “tenant” toe.',
  'It is no id.': 'Dit is geen id.',
  'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.':
    'Schrijf 2 tot 64 kleine letters, cijfers, - en _, en begin met een letter of een cijfer.',
  'It is no code of a language.': 'Dit is geen taalcode.',
  'Write two small letters, as de.': 'Schrijf twee kleine letters, zoals de.',
  'It is no domain.': 'Dit is geen domein.',
  'Write it as example.org; several are parted by |.':
    'Schrijf het als example.org; meerdere worden gescheiden door |.',
  'It is no mail address.': 'Dit is geen mailadres.',
  'Write it as name@example.org.': 'Schrijf het als name@example.org.',
  'It is no number of hours.': 'Dit is geen aantal uren.',
  'Write a whole number from {x} to {y}.': 'Schrijf een geheel getal van {x} tot {y}.',
  'There are more than {x} of them.': 'Het zijn er meer dan {x}.',
  'Leave some out.': 'Laat er enkele weg.',
  'It cannot be read.': 'Dit is niet te lezen.',
  'Correct this cell.': 'Verbeter deze cel.',
  'This tenant is given twice.': 'Deze klant is twee keer opgegeven.',
  'Keep one of the two.': 'Houd een van de twee.',
  'This tenant was merged or closed.': 'Deze klant is samengevoegd of gesloten.',
  'Give a new tenant a new id.': 'Geef een nieuwe klant een nieuwe id.',
  'A new tenant comes with its key in your systems.':
    'Een nieuwe klant komt met zijn sleutel in uw systemen.',
  'Add it as your sources report it.': 'Voeg hem toe zoals uw bronnen hem melden.',
  'This key is another tenant’s.': 'Deze sleutel is van een andere klant.',
  'Give each tenant its own key.': 'Geef elke klant zijn eigen sleutel.',
  'Nobody of it would get notices.': 'Niemand daar zou kennisgevingen krijgen.',
  'Add a contact with “notice” among what it receives, or a party that has one.':
    'Voeg een contactpersoon toe met “notice” in receives, of een partij die er een heeft.',
  'Anybody may have an address at {x}.': 'Iedereen kan een adres bij {x} hebben.',
  'Leave it out: a domain here is one that only this tenant has.':
    'Laat het weg: een domein hier heeft alleen deze klant.',
  'The domain {x} is another tenant’s.': 'Het domein {x} is van een andere klant.',
  'Give it to the one whose accounts it names.': 'Geef het aan degene wiens accounts het benoemt.',
  'The domain {x} can be taken for {y} of another tenant.':
    'Het domein {x} kan worden aangezien voor {y} van een andere klant.',
  'Check how it is written. If it is really theirs, leave it out: authorities are then asked without it.':
    'Controleer hoe het is geschreven. Is het echt van deze klant, laat het dan weg: autoriteiten worden dan zonder gevraagd.',
  'The contact id {x} is another tenant’s.': 'De contact-id {x} is van een andere klant.',
  'Give this contact an id of its own.': 'Geef deze contactpersoon een eigen id.',
  'A contact is given twice.': 'Een contactpersoon is twee keer opgegeven.',
  'A role of the chain is given twice.': 'Een rol van de keten is twee keer opgegeven.',
  'Keep one party for each role.': 'Houd één partij per rol.',
  'A tenant is no party of its own chain.': 'Een klant is geen partij van zijn eigen keten.',
  'Leave party_tenant empty.': 'Laat party_tenant leeg.',
  'This party is no active tenant.': 'Deze partij is geen actieve klant.',
  'Give that tenant too, or leave party_tenant empty and give contacts with this party.':
    'Geef die klant ook op, of laat party_tenant leeg en geef contactpersonen van deze partij.',
  'A party that is no tenant here needs its name.':
    'Een partij die hier geen klant is, heeft een naam nodig.',
  'Add the name.': 'Voeg de naam toe.',
  'A redirect, a longer term or a challenge concerns a tenant.':
    'Een verwijzing, een langere termijn of een aanvechting betreft een klant.',
  'What was answered has no longer term.': 'Wat beantwoord is, heeft geen langere termijn.',
  'Empty it, or write “open” as its status.': 'Maak de cel leeg, of schrijf “open” als status.',
  'What was answered has no production left to challenge.':
    'Wat beantwoord is, heeft geen verstrekking meer om aan te vechten.',
  'Another line of this demand says something else here.':
    'Een andere regel van deze vordering zegt hier iets anders.',
  'Write the same in both, or leave it empty in the further line. Another demand has another reference.':
    'Schrijf in beide hetzelfde, of laat het leeg in de verdere regel. Een andere vordering heeft een andere referentie.',
  'The secrecy ends before it begins.': 'De geheimhouding eindigt voordat zij begint.',
  'Correct one of the two days.': 'Verbeter een van de twee dagen.',
  'When the redirect left is not said.': 'Wanneer de verwijzing uitging, is niet gezegd.',
  'Write its day, or empty what became of it.': 'Schrijf de dag, of maak leeg wat ervan kwam.',
  'Until when there is more time is not said.': 'Tot wanneer er meer tijd is, is niet gezegd.',
  'Write the day, or empty who gave it.': 'Schrijf de dag, of maak leeg wie hem gaf.',
  'Say who granted it and where that is written.': 'Zeg wie hem gaf en waar dat staat.',
  'Have counsel bring the table in, or leave these columns empty.':
    'Laat een jurist de tabel overnemen, of laat deze kolommen leeg.',
  'What was filed is not said.': 'Wat is ingediend, is niet gezegd.',
  'Write the kind of the challenge, or empty the rest.':
    'Schrijf de soort aanvechting, of maak de rest leeg.',
  'When it was filed is missing.': 'Wanneer zij is ingediend, ontbreekt.',
  'Write the day.': 'Schrijf de dag.',
  'Empty it, or name the challenge of the production.':
    'Maak de cel leeg, of noem de aanvechting van de verstrekking.',
  'What this kind of challenge is about is not said, or cannot be that.':
    'Waartegen deze soort aanvechting gaat, is niet gezegd of kan dat niet zijn.',
  'Say which order stays production and where it stands.':
    'Zeg welk bevel de verstrekking opschort en waar het staat.',
  'When production was stayed is not said.': 'Wanneer de verstrekking is opgeschort, is niet gezegd.',
  'Write the day of the order, or empty which it is.':
    'Schrijf de dag van het bevel, of maak leeg welk het is.',
  'Of several lines of one demand each names its tenant.':
    'Van meer regels van één vordering noemt elke haar klant.',
  'Another line about this tenant says something else here.':
    'Een andere regel over deze klant zegt hier iets anders.',
  'Write it in one of its lines and leave it empty in the others.':
    'Schrijf het in één van zijn regels en laat het in de andere leeg.',
  'Put the lines of one demand one below another, and give another demand a reference of its own.':
    'Zet de regels van één vordering onder elkaar, en geef een andere vordering een eigen referentie.',
}
