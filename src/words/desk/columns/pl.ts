// What the columns of the tables that are brought in mean. Polish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'columns.title': 'Co oznaczają kolumny',
  'columns.column': 'Kolumna',
  'columns.needed': 'wymagana',
  'columns.what': 'Co zawiera',
  'columns.file':
    'CSV w UTF-8, rozdzielany przecinkami lub średnikami, nazwy kolumn w pierwszym wierszu. Listy w jednej komórce rozdziela znak |. Nieznana kolumna jest odrzucana. Dni zapisuje się jako 2026-11-25.',
  'columns.example': 'Pobierz nagłówek z przykładowym wierszem',
  'open.reference':
    'Sygnatura w drugim systemie. Żądanie o kilku klientach to kilka wierszy jednej sygnatury, jeden pod drugim.',
  'open.authority': 'Nazwa organu.',
  'open.country': 'Jego kraj, dwie litery.',
  'open.received': 'Kiedy wpłynęło.',
  'open.instrument':
    'Rodzaj pisma, według oznaczenia w pakietach prawa; może być puste. Tego, o czym mogą wiedzieć tylko wskazane osoby, nie podaje się w tabeli.',
  'open.body': 'Sąd lub urząd, jeśli znany.',
  'open.purpose': 'Do czego służy, słowem z pakietów prawa; puste: postępowanie.',
  'open.authority_reference': 'Sygnatura organu.',
  'open.issued': 'Dzień wydania.',
  'open.officer_mail': 'Adres poczty funkcjonariusza.',
  'open.served': 'Kiedy doręczono; puste: przy wpływie.',
  'open.served_manner': 'Sposób doręczenia, słownie.',
  'open.due':
    'Do kiedy trzeba odpowiedzieć; dzień kończy się tam, gdzie w kraju organu kończy się najwcześniej. Puste: termin nieznany.',
  'open.tenant': 'Oznaczenie klienta w katalogu; puste, gdy nikogo jeszcze nie przypisano.',
  'open.identifiers':
    'Lista: adresy poczty, adresy IP lub rodzaj:wartość z email, ip, phone, account, domain, imei, imsi, iccid.',
  'open.categories':
    'Lista: subscriber (abonent), traffic (ruch), location (lokalizacja), content_stored (treść zapisana), content_realtime (treść na bieżąco).',
  'open.period_from': 'Od kiedy żąda się danych.',
  'open.period_to': 'Do kiedy; dzień liczy się do końca.',
  'open.secrecy':
    'none (brak), requested (na prośbę), court_order (sądowa) lub statutory (ustawowa); puste: brak.',
  'open.secrecy_from': 'Pierwszy dzień tajemnicy.',
  'open.secrecy_until': 'Ostatni dzień, w którym wiąże; puste: bez podanego końca.',
  'open.secrecy_source': 'Postanowienie lub ustawa; wymagane, gdy tajemnica wiąże.',
  'open.secrecy_covers': 'Lista: fact (samo żądanie), agency (organ), content (treść); puste: wszystko.',
  'open.told': 'Kiedy klient został tam powiadomiony; puste: nie został.',
  'open.tells': 'us (my) lub authority, gdy prawo pozostawia to organowi; puste: us.',
  'open.redirected': 'Dzień, w którym pismo odesłało organ do klienta.',
  'open.redirect_outcome':
    'withdrawn (wycofano), went_to_tenant (do klienta), renewed_to_us (ponownie do nas), notice_allowed (także, i wolno powiadomić jedną wskazaną osobę); puste: organ nie odpowiedział.',
  'open.redirect_note': 'Gdzie to powiedział; wymagane przy wyniku.',
  'open.extended_until': 'Do kiedy pisemnie przedłużono termin.',
  'open.extended_by': 'Kto i gdzie to zapisano; wymagane.',
  'open.challenge':
    'Co jest otwarte: motion_to_quash_or_modify, motion_2703h, common_law_comity, challenge_2705b, reciprocal_notice_3511, objection_article_17, objection_to_designated_authority, other (inne).',
  'open.challenge_about':
    'production (wydanie) lub secrecy (tajemnica); puste, gdy rodzaj dotyczy tylko jednego.',
  'open.challenge_forum': 'Sąd lub organ; wymagane przy zaskarżeniu.',
  'open.challenge_filed': 'Dzień wniesienia; wymagane przy zaskarżeniu.',
  'open.stayed': 'Dzień, w którym sąd wstrzymał wydanie.',
  'open.stayed_by': 'Postanowienie sądu o wstrzymaniu.',
  'open.holds': 'Lista dni: ostatni dzień każdego zabezpieczenia w waszych systemach.',
  'open.status': 'open (otwarte) lub answered, gdy organ ma już odpowiedź; puste: open.',
  'open.outcome':
    'Dla tego, na co odpowiedziano: complied (wykonano), complied_in_part (częściowo), rejected (odrzucono), redirected (przekierowano), withdrawn (wycofano), no_data (brak danych), challenged (zaskarżono).',
  'open.note': 'Dla stanowiska; nigdy w kopii.',
  'tenants.record':
    'Czym jest wiersz: tenant (klient), party (strona) lub contact (kontakt). Wiersze klienta mogą stać gdziekolwiek.',
  'tenants.tenant': 'Oznaczenie klienta: małe litery, cyfry, - i _.',
  'tenants.name': 'Nazwa.',
  'tenants.kind':
    'Klienta: enterprise (przedsiębiorstwo), public_sector (sektor publiczny) lub consumer (konsument).',
  'tenants.country': 'Siedziba, dwie litery.',
  'tenants.profession': 'law_firm (kancelaria), journalist (prasa) lub puste.',
  'tenants.source_key':
    'Klucz w waszych systemach, jak podają go źródła. Wymagany dla nowego klienta; puste pozostawia znany; eksport ma puste.',
  'tenants.domains': 'Lista domen; podobna do domeny innego klienta jest odrzucana.',
  'tenants.notice_hours':
    'Umowa: godziny od decyzji, w których powiadamia się klienta. Co luźniejsze niż wasza zasada, nie działa.',
  'tenants.window_hours': 'Umowa: godziny na sprzeciw.',
  'tenants.languages': 'Umowa: lista języków, w których się pisze, np. de.',
  'tenants.closed_exceptions':
    'Umowa: lista wyłączonych wyjątków: agency_states_redirect_would_harm (przekierowanie zaszkodzi), tenant_is_subject (klient sam jest objęty), tenant_unreachable (nieosiągalny).',
  'tenants.party':
    'Strony lub kontaktu: contract_party (strona umowy), processor (podmiot przetwarzający) lub controller (administrator).',
  'tenants.party_tenant': 'Gdy strona sama jest tu klientem: jej oznaczenie.',
  'tenants.told': 'yes (tak) lub no (nie); puste: powiadamia się stronę umowy, innych nie.',
  'tenants.contact': 'Oznaczenie kontaktu. Inna osoba to inne oznaczenie: klucz dostępu z nim pozostaje.',
  'tenants.mail': 'Adres poczty kontaktu.',
  'tenants.language': 'Język kontaktu, np. de.',
  'tenants.receives':
    'Co dostaje kontakt: notice (zawiadomienie), drill (ćwiczenie), oba lub nothing (nic); puste: oba.',
  'authorities.record': 'Czym jest wiersz: authority (organ) lub officer (funkcjonariusz).',
  'authorities.authority': 'Oznaczenie organu: małe litery, cyfry, - i _. Nieznane proponuje się jako nowe.',
  'authorities.officer': 'Funkcjonariusza: jego oznaczenie.',
  'authorities.name': 'Nazwa lub imię i nazwisko.',
  'authorities.country': 'Organu: kraj, dwie litery.',
  'authorities.domains': 'Organu: lista domen, z których pisze.',
  'authorities.callback': 'Organu: numer lub adres do oddzwonienia, nie z pisma.',
  'authorities.key': 'Klucz, dla którego pieczętuje się odpowiedzi, odbiorca age; może być pusty.',
  'authorities.language': 'Organu: język pism, np. de; może być pusty.',
  'authorities.mail': 'Funkcjonariusza: adres poczty.',
  'authorities.phone': 'Funkcjonariusza: numer telefonu; może być pusty.',
  'authorities.source': 'Gdzie to sprawdzono; wymagane, gdy wiersz coś zmienia.',
  'authorities.checked_on': 'Którego dnia; wymagane, gdy wiersz coś zmienia.',
}
