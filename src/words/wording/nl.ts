// De eigen formulering van een brief.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'lint.at': 'Tekst {key}: {says}',
  'lint.more': '{n, plural, =1 {Nog één is verkeerd.} other {Nog # zijn verkeerd.}}',
  'lint.next': 'Verbeter hem en sla opnieuw op. Er is niets opgeslagen.',
  'lint.key': '{what} is geen tekst van deze brief die anders gezegd mag worden. Laat hem weg.',
  'lint.empty': 'Hij zegt niets. Schrijf een tekst, of neem de meegeleverde.',
  'lint.length': 'Hij is langer dan {what} tekens. Maak hem korter.',
  'lint.hidden':
    'Hij bevat een teken dat niet te zien is ({what}), zoals een regeleinde of een teken dat de schrijfrichting omkeert. Verwijder het en typ die plek opnieuw.',
  'lint.markup': '“{what}” is opmaak, en een brief is platte tekst. Haal het eruit.',
  'lint.link':
    '“{what}” maakt een link. Een kennisgeving zegt haar lezer dat zij er nooit een stuurt. Haal het eruit.',
  'lint.syntax':
    'De accolades kloppen niet, of een keuze daarin is niet volledig. Vergelijk met de meegeleverde tekst.',
  'lint.missing':
    '{what} ontbreekt; wat daar wordt ingevuld, zou niet gezegd worden. Schrijf het waar het hoort. Schrijf voor een accolade ’ en geen recht aanhalingsteken.',
  'lint.extra':
    '{what} staat niet in de meegeleverde tekst; daar zou niets ingevuld kunnen worden. Haal het eruit.',
  'lint.kind': '{what} wordt anders ingevuld dan in de meegeleverde tekst. Schrijf het zoals het daar staat.',
  'lint.plural': 'Het getal {what} mist een vorm die deze taal nodig heeft. Voeg die toe.',
  'lint.forbidden': '“{what}” noemt iemand iets wat niemand heeft beslist. Zeg het zonder dat woord.',
  'lint.untranslated': 'Het is de Engelse tekst. Schrijf hem in de taal van de brief.',
  'own.title': 'Uw eigen formulering',
  'own.text':
    'Een brief kan in eigen woorden worden gezegd. Die gaan uit zodra een jurist die bij u in dienst is en ze niet schreef, precies deze tekst heeft goedgekeurd. Tot dan gaat uit wat ervoor uitging.',
  'own.shipped_out': 'De meegeleverde tekst gaat uit.',
  'own.out':
    'Versie {n, number} van uw eigen formulering gaat uit: geschreven door {who}, goedgekeurd door {by} {at}.',
  'own.waits': 'Versie {n, number} van {who}, {at}, wacht op een jurist.',
  'own.unfit':
    'Versie {n, number} kan niet meer worden ingevuld, omdat de meegeleverde tekst nu andere dingen vraagt. Schrijf haar opnieuw.',
  'own.shipped_changed':
    'Duly levert andere teksten mee dan toen versie {n, number} werd geschreven. Uw eigen formulering blijft; kijk naar de gemarkeerde teksten.',
  'own.was_shipped': 'Meegeleverd toen dit werd geschreven',
  'own.edit': 'Eigen formulering schrijven',
  'own.change': 'Eigen formulering wijzigen',
  'own.who': 'De juridische afdeling en beheerders schrijven haar, aangemeld met een passkey.',
  'own.approve_mine': 'U schreef deze versie: een andere jurist keurt haar goed.',
  'own.read':
    'Ik heb de hele brief met deze woorden gelezen. Hij zegt wat hij moet, in woorden waarvoor ik insta.',
  'own.approve': 'Versie {n, number} goedkeuren',
  'own.revoke': 'Goedkeuring van versie {n, number} intrekken',
  'own.revoke_text':
    'Brieven in deze formulering gaan meteen niet meer uit. Zij gaat pas weer uit als een jurist haar opnieuw heeft gelezen en goedgekeurd.',
  'own.field': 'Tekst {n, number}',
  'own.as_shipped': 'Meegeleverd',
  'own.in_english': 'In het Engels',
  'own.is_own': 'eigen woorden',
  'own.take_shipped': 'De meegeleverde tekst nemen',
  'own.note': 'Waarom, voor uw collega’s',
  'own.save': 'Opslaan als versie {n, number}',
  'own.saved':
    'Versie {n, number} is opgeslagen. Zij gaat uit zodra een jurist die haar niet schreef, haar heeft goedgekeurd.',
  'own.saved_back': 'De meegeleverde tekst gaat weer uit.',
  'own.to_mend':
    '{n, plural, =1 {Eén tekst moet worden verbeterd} other {# teksten moeten worden verbeterd}} voordat er kan worden opgeslagen.',
  'own.nothing': 'Er is nog niets gewijzigd.',
  'own.cancel': 'Laten zoals het is',
  'own.preview': 'Voorbeeld',
  'own.preview_text': 'Een verzonnen brief: deze autoriteit, deze klant en deze vordering bestaan niet.',
  'own.preview_waits': 'Het is te zien zodra elke tekst kan worden ingevuld.',
  'own.example': 'Voorbeeld',
  'own.example_n': '{n, number} van {of, number}: {subject}',
  'own.back': 'Terug naar de meegeleverde tekst',
  'own.back_text': 'Uw eigen formulering gaat meteen niet meer uit. Zij blijft in de geschiedenis.',
  'own.back_yes': 'Ja, terug naar de meegeleverde tekst',
  'own.export': 'Uitvoeren als bestand',
  'own.import': 'Bestand inlezen',
  'own.import_wrong':
    'Dit bestand is geen formulering van deze brief in deze taal. Kies een bestand dat hier is uitgevoerd.',
  'own.imported': 'De teksten van het bestand staan in de velden. Bekijk ze en sla op.',
  'own.conflict': 'Terwijl u schreef, sloeg {who} versie {n, number} op.',
  'own.conflict_text':
    'Waar de twee verschillen, staan beide hieronder. Neem de andere of houd de uwe, tekst voor tekst, en sla op.',
  'own.theirs': 'Versie {n, number}, van {who}',
  'own.yours': 'De uwe',
  'own.take_theirs': 'De andere nemen',
  'own.history': 'Geschiedenis',
  'own.version': 'Versie {n, number}, {who}, {at}',
  'own.went_back': 'Terug naar de meegeleverde tekst.',
  'own.before': 'Ervoor',
  'own.after': 'Erna',
  'own.start_from': 'Verder schrijven vanaf versie {n, number}',
  'own.stays': 'Teksten die blijven zoals ze zijn',
  'own.fixed.proof': 'Hieraan herkent een klant uw kennisgeving en onderscheidt haar van een namaak.',
  'own.fixed.check': 'Hiermee gaat een autoriteit na of een brief van u is.',
  'own.fixed.citation': 'Dit is een vindplaats in de wet.',
  'own.fixed.shared': 'Alle brieven gebruiken dit, en pagina’s ook.',
  'list.title': 'Alle brieven',
  'list.shipped': 'meegeleverd',
  'list.unapproved': 'meegeleverd, niet goedgekeurd',
  'list.own': 'eigen versie {n, number}',
  'list.waits': 'een versie wacht op een jurist',
  'list.changed': 'de meegeleverde tekst is gewijzigd',
}
