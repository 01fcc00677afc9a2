// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'promises.lead':
    'Als een autoriteit gegevens van u vordert, gebeurt het volgende. Elk punt zit in de software die vorderingen behandelt, en de pagina van elke vordering toont of het is nagekomen.',
  'promises.1':
    '<b>Er wordt niets verstrekt tenzij de wet het vereist,</b> met drie uitzonderingen: een noodgeval dat een tweede persoon heeft bevestigd, uw eigen gecontroleerde instemming, een beleid dat onze juridische afdeling met naam heeft vastgesteld. Wat zo wordt verstrekt, heet op de pagina van de vordering vrijwillig.',
  'promises.2':
    '<b>U wordt eerst gevraagd.</b> Wij vragen de autoriteit zich tot u te wenden. Doet zij dat niet, dan staat de reden op de pagina van de vordering.',
  'promises.3':
    '<b>U wordt ingelicht, met een kopie, voordat er iets wordt verstrekt,</b> tenzij een wet of rechter dat verbiedt. Dan wordt u vanzelf ingelicht zodra het verbod eindigt.',
  'promises.4':
    '<b>U hebt {time} om bezwaar te maken,</b> voor zover de termijn van de wet dat toelaat; uw kennisgeving noemt het einde. Zolang onze juridische afdeling niet heeft beslist, wordt er niets verstrekt, tenzij het laatste moment van de wet eerder komt.',
  'promises.5': '<b>Wij zeggen waarom wij niet naar de rechter zijn gestapt,</b> waar wij dat niet deden.',
  'promises.6':
    '<b>Wie bij ons uw zaak opent, wordt vastgelegd:</b> wie, voor wie werkzaam, wat, waarom en wanneer.',
  'promises.7':
    '<b>U kunt ons controleren.</b> Elke vordering heeft een bewijs dat u op uw eigen computer controleert, zonder ons.',
  'promises.test': 'Test het: verstuur een oefening',
  'looks.title': 'Hoe een kennisgeving eruitziet',
  'looks.from': 'Zij komt van {address}, in platte tekst, met de kopie van het stuk als enige bijlage.',
  'looks.names':
    'Zij noemt de autoriteit, wat is gevorderd, wat wij antwoorden en waarom, en tot wanneer u bezwaar kunt maken.',
  'looks.code':
    'Zij bevat een code van zes cijfers. Dezelfde code staat op de pagina van de vordering in uw console.',
  'looks.signed':
    'De laatste regels zijn een handtekening met onze kennisgevingssleutel. <code>{command}</code> controleert die zonder ons. De sleutel: {key}',
  'looks.never': 'Wat er nooit in staat',
  'looks.never_password': 'Een vraag om een wachtwoord, een code of een betaling.',
  'looks.never_link': 'Een link die u aanmeldt. U komt hier zoals altijd.',
  'looks.never_secret': 'Een verzoek het voor uw eigen jurist te verzwijgen.',
  'looks.not_ours':
    'Doet een e-mail een van deze dingen, dan is die niet van {provider}. Bel ons: {phone} ({hours}).',
  'ask.title': 'Is er een vordering over mij?',
  'ask.lead':
    'U mag het vragen, en iedereen krijgt hetzelfde antwoord. Wat u in het veld schrijft blijft in uw browser: er wordt niets opgezocht.',
  'ask.whom': 'Voor wie vraagt u het? (naar wens)',
  'ask.not_sent': 'Het wordt niet verzonden.',
  'ask.button': 'Vragen',
  'ask.again': 'Opnieuw vragen',
  'ask.heading': 'Wij kunnen bevestigen noch ontkennen dat er een is',
  'ask.everybody':
    'Dit is ons antwoord aan iedereen: of een autoriteit om hun gegevens heeft gevraagd, dat heeft gedaan en ons verboden heeft het te zeggen, of nooit heeft gevraagd. Er is niets voor opgezocht.',
  'ask.do': 'Wat wij doen als er een is, of komt',
  'ask.do_lets':
    'Als de wet het toestaat, laten wij het u weten voordat er iets wordt verstrekt, met een kopie van het stuk, op het adres dat wij hebben. Hoort uw account bij een organisatie, dan vragen wij de autoriteit zich eerst tot haar te wenden en lichten wij haar contacten in.',
  'ask.do_forbids':
    'Verbiedt een wet of een rechter ons u in te lichten, dan doen wij het zodra dat verbod eindigt. Dat gebeurt vanzelf, niemand hoeft te vragen.',
  'ask.do_authority': 'Laat de wet de kennisgeving aan de autoriteit over, dan licht de autoriteit u in.',
  'ask.complain': 'Waar u kunt klagen',
  'ask.complain_us': 'Bij ons: {phone} ({hours}) of {address}.',
  'ask.complain_dpa':
    'Bij de gegevensbeschermingsautoriteit van uw land: die mag kijken waar wij niets mogen zeggen.',
  'ask.complain_court':
    'Bij de autoriteit waarvan u dat denkt, of de rechter die toezicht houdt: veel wetten geven u daar recht op informatie.',
  'ask.admin': 'Als u een organisatie beheert',
  'ask.admin_text': '<sign_in>Meld u aan</sign_in> om elke vordering te zien waarover wij u mogen inlichten.',
  'contacts.lead':
    'Een kennisgeving gaat naar een van de contacten hieronder. Ons team slaat iemand over die het stuk zelf betreft.',
  'contacts.gets': 'krijgt: {what}',
  'contacts.no_mail': 'geen e-mail',
  'contacts.notice': 'Kennisgevingen van vorderingen',
  'contacts.drill': 'Oefeningen',
  'contacts.change': 'Wijzigen',
  'contacts.another': 'Nog een contact',
  'contacts.add': 'Een contact toevoegen',
  'contacts.name': 'Naam',
  'contacts.mail': 'E-mailadres',
  'contacts.language': 'Taal',
  'contacts.as_contract': 'zoals het contract zegt',
  'contacts.legend': 'Krijgt',
  'contacts.remove': 'Dit contact verwijderen: geen e-mail, geen toegang hier',
  'contacts.other_person':
    'Is het nu iemand anders? Verwijder dan dit contact en voeg de ander toe: de passkey blijft bij het contact.',
  'contacts.need_name': 'Geef een naam van ten hoogste 120 tekens.',
  'contacts.need_mail': 'Geef een e-mailadres, bijvoorbeeld naam@example.org.',
  'contacts.need_language': 'Kies een van de talen.',
  'contacts.need_receives': 'Kies uit de hier genoemde e-mails.',
  'contacts.ask_change': 'Deze wijziging aanvragen',
  'contacts.ask_add': 'Toevoegen aanvragen',
  'contacts.mail_goes':
    'Er gaat een e-mail naar {address}. Er wijzigt niets voordat iemand het bevestigt via de link in die e-mail.',
  'contacts.mail_present':
    'Er gaat een e-mail naar uw huidige contact voor kennisgevingen. Er wijzigt niets voordat iemand het bevestigt via de link in die e-mail.',
  'contacts.waits': 'Een wijziging wacht op het oude contact',
  'contacts.asked': 'Aangevraagd {at}; de e-mail daarover ging naar {address}.',
  'contacts.within':
    'Zij wordt doorgevoerd als iemand haar binnen zeven dagen bevestigt via de link in die e-mail.',
  'contacts.stop': 'Deze wijziging stoppen',
  'contacts.is_removed': '{who}: wordt verwijderd.',
  'contacts.becomes': '{who}: {name}, {address}, {language}, krijgt {what}.',
  'contacts.new': 'Een nieuw contact',
  'confirm.title': 'Een wijziging van contacten bevestigen',
  'confirm.heading': 'Klopt deze wijziging?',
  'confirm.asked': 'Aangevraagd {at}. Daarna gaan kennisgevingen zoals hier staat.',
  'confirm.button': 'De wijziging bevestigen',
  'confirm.stop': 'Stoppen',
  'said.asked': 'De e-mail aan het oude contact is onderweg. Er wijzigt niets voordat is bevestigd.',
  'said.confirmed': 'De wijziging is doorgevoerd.',
  'said.stopped': 'De wijziging is gestopt. Er is niets gewijzigd.',
  'said.ended': 'De feed is beëindigd; het adres toont niets meer.',
  'feed.title': 'Feed',
  'feed.what':
    'Een feed (Atom, voor RSS-lezers) noemt van elke vordering het kenmerk en de stand, en niets van wat is gevorderd: het adres werkt zonder aanmelden, behandel het dus als een sleutel.',
  'feed.once': 'Het adres van uw feed, alleen deze keer getoond:',
  'feed.since': 'U hebt een feed sinds {at}.',
  'feed.make': 'Een adres maken',
  'feed.make_another': 'Een ander adres maken; het oude eindigt',
  'feed.end': 'De feed beëindigen',
  'drills.lead':
    'Een oefening is een kennisgeving die er geen is: dezelfde e-mail, op dezelfde manier ondertekend, gemarkeerd als oefening. Zij toont vóór elke vordering of een kennisgeving u bereikt, en hoe snel.',
  'drills.send': 'Een oefening versturen',
  'drills.nobody':
    'Geen contact krijgt oefeningen. Kies er een onder <contacts>Contacten en e-mails</contacts>.',
  'drills.to': 'Aan',
  'drills.earlier': 'Eerdere oefeningen',
  'drills.none': 'Er is er nog geen beantwoord.',
  'drills.sent': 'Verzonden',
  'drills.by': 'Door',
  'drills.answered': 'Beantwoord',
  'drills.outcome': 'Uitkomst',
  'drills.waits': 'Oefening {reference} wacht op antwoord',
  'drills.sent_to': 'Verzonden {at} aan {address} door {who}. Welke van deze codes staat in de e-mail?',
  'drills.code': 'De code in de e-mail',
  'drills.other': 'Het is een andere',
  'drills.no_mail': 'Er kwam geen e-mail',
  'drills.answer': 'De oefening beantwoorden',
  'drills.matched': 'heeft u bereikt',
  'drills.differs': 'andere code: niet van ons, of onderweg gewijzigd',
  'drills.not_received': 'heeft u niet bereikt',
  'drills.yours': 'uw organisatie',
  'drills.left': 'iemand die weg is',
  'drills.after': 'na {time} door {who}',
  'drills.less': 'minder dan een minuut',
  'feed.title_of': 'Vorderingen van uw gegevens, {provider}',
  'left.button': 'Is vertrokken',
  'left.self': 'Ik ben vertrokken of vertrek',
  'left.self_means':
    'Uw toegang hier en uw tokens eindigen meteen. Kennisgevingen gaan naar het volgende contact.',
  'left.means':
    'De volgende kennisgeving gaat naar het volgende contact. Deze persoon hoort het per e-mail en kan het hier tegenspreken; na zeven dagen zonder bericht eindigt de toegang.',
  'left.said': 'Gemeld als vertrokken, {at}. Kennisgevingen gaan naar het volgende contact.',
  'left.here': 'Ik ben er nog',
  'said.left':
    'Vastgelegd. De volgende kennisgeving gaat naar het volgende contact, en de persoon hoort het per e-mail.',
  'said.here': 'Vastgelegd. Kennisgevingen gaan naar u zoals voorheen.',
  'said.digest': 'Uw keuze is bewaard.',
  'digest.title': 'Overzicht voor u',
  'digest.what':
    'Naast de e-mails over elke vordering, die altijd meteen komen: een e-mail die zegt hoe alle open vorderingen ervoor staan en wat er veranderde. Is er niets te zeggen, dan komt er geen.',
  'digest.often': 'Hoe vaak',
  'digest.none': 'Geen overzicht',
  'digest.daily': 'Elke dag',
  'digest.weekly': 'Elke maandag',
  'digest.keep': 'Keuze bewaren',
  'record.title': 'Vastlegging van een vordering van een autoriteit: {reference}',
  'record.for': 'Voor uw register van verwerkingsactiviteiten',
  'record.recipient': 'Ontvanger (autoriteit)',
  'record.withheld': 'achtergehouden',
  'record.told': 'U bent ingelicht',
  'record.opened': 'Voor het eerst door u geopend',
  'record.not_yet': 'nog niet',
  'record.redirected': 'Gevraagd zich eerst tot u te wenden',
  'record.not_challenged': 'Waarom niet aangevochten',
  'record.not_recorded': 'niet vastgelegd',
  'record.your_answer': 'Uw antwoord',
  'record.no_answer': 'geen',
  'record.at': '{what} ({at})',
  'record.disclosed': 'Verstrekt',
  'record.ground': 'Gegevens en rechtsgrond',
  'record.who': 'Wie het bij {provider} heeft geopend',
  'record.line': '{account}: {what}, {decision}.',
  'record.line_period': '{account}: {what}, {decision}, {period}.',
  'record.access': '{at}: {who}, {employer}; doel: {purpose}; {reads}',
  'newcomer.title': 'Iemand moet over uw vorderingen worden ingelicht',
  'newcomer.added': 'Ons is gevraagd {name}, {address}, in te voeren als nieuw contact van u.',
  'newcomer.changed': 'Ons is gevraagd {address} in te voeren als nieuw adres van {name}.',
  'newcomer.account':
    'Ons is gevraagd wie zich als {account} bij {provider} aanmeldt, binnen te laten als {name}, {address}.',
  'newcomer.party': 'Ons is gevraagd ook {name} in te lichten over vorderingen van uw gegevens.',
  'newcomer.asked': 'Gevraagd door {who} bij ons {at}.',
  'newcomer.program': 'een programma',
  'newcomer.means':
    'Er is niets veranderd. Het gebeurt als iemand van u, of een tweede persoon van ons, het bevestigt. Die persoon zou dan voor u kunnen antwoorden.',
  'newcomer.confirm': 'Wij kennen die persoon: bevestigen',
  'newcomer.stop': 'Wij kennen die persoon niet: stoppen',
  'drills.lost': 'De oefening heeft {address} niet bereikt',
  'drills.lost_short': 'kwam terug: niet aangekomen',
  'drills.lost_at': 'Oefening {reference} kwam {at} terug.',
  'drills.lost_said': 'De mailserver daar weigerde de mail, met code {code}.',
  'drills.lost_report': 'Er kwam een bericht daarover terug.',
  'drills.lost_do':
    'Een kennisgeving van een vordering zou daar ook niet aankomen. Verbeter het adres onder <contacts>Contacten en e-mails</contacts>, of laat die mailserver onze mail aannemen, en stuur nog een oefening. Tot dan gaat een kennisgeving naar uw volgende contact.',
  'drills.lost_later': 'Geen mailserver daar nam de mail aan, hoe vaak het ook werd geprobeerd.',
}
