// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  mentioned: 'U bent vermeld',
  'mentioned.text': 'U bent op de behandeldesk vermeld.',
  offered: 'Een overdracht wacht op u',
  'offered.text': 'Op de behandeldesk wacht een overdracht op u.',
  unsent: 'Iets wat u verzond, is niet vertrokken',
  'unsent.text': 'Iets wat u op de werkplek verzond, is niet verzonden. Bij de vordering staat waarom.',
  named: 'Er wacht iets op u',
  'named.text': 'Op de werkplek wacht iets dat weinigen mogen zien, en u bent een van hen.',
  'news.last': 'Waar het om gaat, staat daar en niet in deze mail.',
  page: 'U wordt opgeroepen',
  'page.quiet': 'Er is iemand nodig op de behandeldesk.',
  'page.emergency': 'Er is een spoedgeval ontvangen.',
  'page.eight_hours': 'Een bevel moet binnen enkele uren worden beantwoord.',
  'page.due_unowned': 'Een bevel loopt af, en niemand heeft het.',
  'page.clock_unowned': 'Een klok treedt zo in werking, en niemand heeft de vordering.',
  'page.drill': 'Dit is een test van de dienst.',
  'page.answer': 'Zeg dat u het hebt, zodat niemand anders wordt opgeroepen:',
  greeting: 'Beste {name},',
  'enrol.subject':
    'Uw passkey voor {place, select, desk {de behandeldesk} other {de goedkeuringspagina}} van {provider}',
  'enrol.first':
    'Met deze link stelt u een passkey in voor {place, select, desk {de behandeldesk} other {de goedkeuringspagina}}. Hij werkt één keer, twee dagen lang:',
  'enrol.last': 'Als u hem niet verwachtte, open hem dan niet en meld het aan een beheerder.',
  'recovery.subject_own': 'Iemand heeft gevraagd uw passkeys te vervangen',
  'recovery.subject': 'Een herstel wacht op een tweede beheerder',
  'recovery.first_own':
    '{asker} heeft gevraagd uw passkeys te vervangen, omdat ze kwijt zijn. Een andere beheerder moet dat binnen een dag bevestigen. Dan vervallen alle huidige passkeys en wordt een nieuwe ingesteld.',
  'recovery.first':
    '{asker} heeft gevraagd de passkeys van {person} te vervangen, omdat ze kwijt zijn. Een andere beheerder moet dat binnen een dag bevestigen. Dan vervallen alle huidige passkeys en wordt een nieuwe ingesteld.',
  'recovery.last_own':
    'Als u ze niet kwijt bent, meld het dan meteen aan een andere beheerder: die kan het op de behandeldesk stoppen.',
  'recovery.last':
    'Spreek met de persoon voordat u bevestigt: iemand kan zich voor haar uitgeven. U bevestigt of stopt het op de behandeldesk, onder Beheer, Personen.',
  'done.subject': 'Uw passkeys zijn vervangen',
  'done.first':
    'Twee beheerders hebben uw passkeys vervangen. Alle eerdere zijn vervallen, en ook elke sessie. Wie goedkeurt of behandelt, moet de nieuwe sleutel laten vastleggen door de beheerder van de sluis: lees die de woorden voor die u te zien krijgt.',
  'done.last':
    'Als u uw passkeys niet kwijt bent, bel dan nu een beheerder. Wat is ondertekend en nog niet is vertrokken, kan worden gestopt.',
  'test.subject': 'Test van de mailinstellingen van {provider}',
  'test.first':
    'Dit is een test. Een beheerder heeft hem vanaf de behandeldesk verstuurd om te zien of mail vertrekt.',
  'test.last': 'U hoeft niets te doen.',
  'newcomer.subject': 'Een contact van een klant wacht op een tweede persoon',
  'newcomer.first':
    '{asker} vroeg {n, plural, one {iemand} other {# personen}} in te voeren die over de vorderingen van een klant zouden worden ingelicht en voor hem antwoorden. Het wacht op een tweede persoon.',
  'newcomer.last':
    'Vraag het de klant voordat u bevestigt, langs een weg die u kent: iemand kan een eigen adres invoeren. U bevestigt of stopt het op de behandeldesk, onder Klanten.',
  'source_key.subject': 'De sleutel van een klant wacht op een tweede persoon',
  'source_key.first':
    '{asker} vroeg de accounts van {n, plural, one {een klant} other {# klanten}} onder een andere sleutel in uw systemen te vinden. Het wacht op een tweede persoon.',
  'source_key.last':
    'Aan deze sleutel zeggen uw bronnen van wie een account is: met een verkeerde gaan kennisgevingen naar een andere organisatie en hoort deze niets. Zoek de sleutel op in uw eigen systemen voordat u bevestigt. U bevestigt of stopt het op de behandeldesk, onder Klanten.',
  'powers.subject': '{person} mag hier nu meer',
  'powers.first':
    '{asker} heeft {person} een rol gegeven waarmee twee mensen elkaars werk bekijken: {roles}.',
  'powers.last':
    'Weet u niet wie dat is, deactiveer het account dan onder Beheer, Mensen, voordat de passkey ervan wordt gebruikt, en vraag {asker}.',
  'policy.subject': 'Soepeler beleid wacht op een tweede persoon',
  'policy.first':
    '{asker} vroeg een beleidsregel van deze installatie te versoepelen: hoe lang een klant heeft, wanneer de juridische afdeling het hoort, of hoe lang iets toegestaans geldt. Het wacht op een tweede persoon.',
  'policy.last':
    'U leest wat het zou worden, en bevestigt of stopt het, op de behandeldesk, onder Beheer, Instellingen. Verwachtte u het niet, spreek dan eerst met de persoon.',
  'tie.subject': 'Een klant noemt een collega als contact',
  'tie.first':
    '{tenant} noemt het adres van {person} onder zijn contacten. Vanaf nu houdt {person} zich buiten zijn vorderingen.',
  'tie.last':
    'Is dat onjuist, of bedoeld om iemand weg te houden, beëindig dan de band op de behandeldesk, op de pagina van de banden. Die blijft dan beëindigd.',
}
