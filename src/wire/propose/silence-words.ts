// The words that any phrase of silence is made of, by language: refusing, telling, keeping, delaying, harming, and who must not know.
// Written as patterns over folded text: small letters, no accents; "ä" here also reads a typist's "ae".

export type Words = {
  /** Words of refusal. */
  readonly no: string
  /** Words of telling. */
  readonly tell: string
  /** Words that mean that something is kept: secret, unknown to somebody. */
  readonly kept: string
  /** Who must not know, or what must not be known. */
  readonly whom: string
  /** A word of telling put off: "Notice is delayed", "wird zurückgestellt". */
  readonly delay: string
  /** What telling would do, or bring upon who tells: "jeopardise", "commits an offence". */
  readonly harm: string
  /** Words that need nobody beside them. */
  readonly alone: string
}

export const languages: readonly Words[] = [
  {
    no: "not|nor|neither|none|cannot|[\\p{L}]+n['’]t|never|nobody|no[ -](?:one|person|officer|employee|agent|other|notice|notification|party|disclosure|contact|circumstances?|communication|mention|time|way|third|such|account|hint|word|part)|nothing|prohibit\\w*|forbid\\w*|offen[cs]e|refrain\\w*|avoid\\w*|abstain\\w*|unlawful\\w*|illegal|preclude\\w*|restrain\\w*|enjoin\\w*|barred|desist|cease|withh[oe]ld\\w*|restrict\\w*|without (?:notif|inform|tell|alert|warn|disclos|giving)\\w*|free of",
    tell: 'disclos\\w+|notif\\w+|notice|inform(?:ed|ing|s)?|tell\\w*|told|reveal\\w*|divulg\\w+|alert\\w*|tip(?:s|ping|ped)?[ -]off|warn\\w*|(?:make|made|making) \\p{L}* ?(?:known|aware|public)|mention\\w*|let [^.;]{2,40} know|(?:bring|brought|come|draw|drawn)[^.;]{0,50}to the (?:attention|notice|knowledge)|aware|learns?(?: \\p{L}+)? of|learn|publici[sz]e\\w*|publish\\w*|pass(?:ed)? on|leak\\w*|acknowledge\\w*|find out|say\\w*|speak\\w*|hint\\w*|signal\\w*|kn[oe]w\\w*|share[sd]?|contact\\w*(?! (?:and|details|information|data|persons?|points?|us|me|the undersigned))|approach\\w*|appris\\w+|intimat\\w+|communicat(?:e[sd]?|ing)|indicat\\w+|hear|heard|convey\\w*|relay\\w*|advis\\w+|announce\\w*|expose\\w*|discuss\\w*|apprais\\w+|forward\\w*|suspicio\\w+|enlighten\\w*|word|wind of|shown|spoken|talk\\w*|notice[sd]|discover\\w*|realis\\w+|realiz\\w+',
    kept: "(?:kept|keep|withheld|conceal\\w*|hidden|hide)(?: \\p{L}+){0,4} from|remain unknown|(?:unaware|ignorant)(?: of)?|without the (?:\\p{L}+['’]s )?knowledge(?: of)?|in (?:the |strict |the strictest |utmost |absolute )*confidence|in secret|secretly|secre(?:t|cy)|confidential(?:ly|ity)?|non-?disclosure|in the dark|to (?:yourself|yourselves)|discre(?:et|tion)\\w*|covert\\w*|(?:remain|remains|kept|be|is) (?:under seal|sealed)|gag|undisclosed|unannounced|silent|silence|oblivious|ignoran(?:t|ce)|uninformed|need[- ]to[- ]know|between us|among (?:us|yourselves)|only (?:to|with|by) (?:those|such|persons|employees)|wind of|low profile|without (?:his|her|their|its|the \\p{L}+) knowing|go no further|under wraps|quiet|private",
    whom: 'users?|customers?|subscribers?|(?:account ?)?holders?|accountholders?|registrants?|any person|other person|another|persons?|anyone|anybody|any one|third part\\w+|(?:the|its|his|her) subject|targets?|suspects?|accused|defendant|clients?|tenants?|members?|owner|existence|contents?|(?:this|our|said|present) (?:\\p{L}+ )?(?:order|request|demand|notice|direction|subpoena|letter|warrant|authori\\w+|matter|requirement|enquir(?:y|ies)|inquir(?:y|ies)|investigation|application|process|production)|the fact that|person (?:to whom|concerned|affected)|parent|data subject|individual|exists|hereof',
    delay:
      '(?<!without |without undue |without any )delay\\w*|defer\\w*|postpone\\w*|withh[oe]ld\\w*|suspend\\w*|preclu\\w+|held back|stayed|dispensed with|excused',
    harm: 'obstruct\\w*|jeopardi[sz]\\w*|prejudic\\w*|imped\\w+|compromis\\w+|frustrat\\w*|hinder\\w*|undermin\\w*|endanger\\w*|punish\\w*|offen[cs]e|liable|penalt\\w+|crime|imprisonment|guilty|misdemeano\\w+|felony|flight|flee|destruction of|destroy\\w*|tamper\\w*|adverse result|harm\\w*|interfere\\w*|seriously affect',
    alone:
      "(?:notice|notification).{0,60}(?:delayed|deferred|postponed|withheld)|non-?disclosure|gag (?:order|provision|clause)|tip(?:s|ping|ped)?[ -]off|no notice|(?:shown|disclosed|revealed|shared|known) only to|nondisclosure|adverse results?|(?:notice|service|copy|notification).{0,60}dispensed with|premature (?:notification|notice|disclosure)|law enforcement sensitive|need[- ]to[- ]know|not (?:to )?be shared|discreetly|with discretion|(?:notif|inform|tell|contact|notice)\\w*.{0,40}(?:: ?no|\\[ ?x ?\\] ?no|[☒☑] ?no)|secrecy|delayed notice|do(?:es)? not (?:notify|inform|tell|alert|warn|disclose|contact)(?! (?:us|me))|don['’]t (?:notify|inform|tell|alert|warn|disclose|contact)(?! (?:us|me))|not be (?:notified|informed|told|alerted|warned|disclosed|contacted)|no (?:notice|notification|disclosure) (?:to|shall|may|is)|not for disclosure|unauthori[sz]ed disclosure of the existence",
  },
  {
    no: 'nicht|nichts|nie|niemals|niemand|kein\\p{L}*|weder|ohne(?! (?:verzug|schuldhaft\\p{L}*|zögern))|untersag\\p{L}*|verboten|verbot\\p{L}*|verbiet\\p{L}*|unterbleib\\p{L}*|unterbleibt|unzulässig|unterlass\\p{L}*|unterlaß\\p{L}*|abzusehen|abgesehen|absehen|sehen [^.;]{0,30}ab|keinesfalls|vermeid\\p{L}*|hüten',
    tell: 'unterricht\\p{L}*|informier\\p{L}*|information|mitteil\\p{L}*|mitzuteilen|mitgeteilt|Mitteilung\\p{L}*|benachrichtig\\p{L}*|offenbar\\p{L}*|offenzulegen|offengelegt|offenleg\\p{L}*|Kenntniss?e?|bekannt\\p{L}*|preis(?:ge|zuge)\\p{L}*|erfahren|erfährt|\\p{L}*warn\\p{L}*|hinzuweisen|hinweis\\p{L}*|weitergegeben|weiterzugeben|weitergabe|weiterzuleiten|weiterleit\\p{L}*|zustell\\p{L}*|zuzustellen|zugestellt|kontaktaufnahme\\p{L}*|verraten|erzähl\\p{L}*|sagen|durchsicker\\p{L}*|aufmerksam|Bescheid|anzumerken|angezeigt|weiß|wissen|verständig\\p{L}*|rückfragen?|kontakt\\p{L}*|kontaktier\\p{L}*|ansprechen|anzusprechen|eröffn\\p{L}*|bekanntgabe|zugänglich|ahn\\p{L}*|erkennbar\\p{L}*|unterrichtung|einbindung|einbezieh\\p{L}*|bemerk\\p{L}*|merk\\p{L}*|gesprochen|sprechen|gewahr|alarmier\\p{L}*|inkenntnis\\p{L}*|aufklär\\p{L}*',
    kept: 'geheim\\p{L}*|Stillschweig\\p{L}*|vertraulich\\p{L}*|Verschwiegenheit\\p{L}*|ohne Wissen|verschlossen|diskret\\p{L}*|verdeckt\\p{L}*|heimlich\\p{L}*|schweig\\p{L}*|verborgen|unbemerkt|\\p{L}*unwissen\\p{L}*|unwissend\\p{L}*|im unklaren|im dunkeln|ahnungslos\\p{L}*|unter uns|mitteilungsverbot\\p{L}*|für sich behalten|für sich zu behalten|zurückhaltung',
    whom: '\\p{L}*Inhaber\\p{L}*|Betroffen\\p{L}*|\\p{L}*Nutzer\\p{L}*|\\p{L}*Kund(?:e|en|in|innen|schaft)|\\p{L}*Vertragspartner\\p{L}*|Dritte\\p{L}*|Beschuldigt\\p{L}*|verdächtig\\p{L}*|\\p{L}*Person\\p{L}*|\\p{L}*Teilnehmer\\p{L}*|niemand\\p{L}*|auskunft\\p{L}*|(?:diese[rsnm]?|d(?:as|es|ie|er|em|en)) (?:\\p{L}+ )?(?:Anfrage|\\p{L}*Ersuchens?|Maßnahme|Anordnung|\\p{L}*Verfügung|Beschluss\\p{L}*|Schreibens?|Vorgangs?|Abfrage|Ermittlung\\p{L}*|Verfahrens?)|hierüber|hiervon|darüber|davon|maßnahme\\p{L}*|anordnung|editionsverfügung|sicherstellung',
    delay:
      'zurückgestell\\p{L}*|zurückzustell\\p{L}*|zurückstellung|aufgeschob\\p{L}*|aufzuschieb\\p{L}*|aufschub|unterbleib\\p{L}*|hinausgeschob\\p{L}*|verschob\\p{L}*|später|erst nach|vorbehalten|ausschließlich|obliegt|allein durch',
    harm: 'gefährd\\p{L}*|zunichte\\p{L}*|vereitel\\p{L}*|strafbar\\p{L}*|bestraf\\p{L}*|beeinträchtig\\p{L}*|erschwer\\p{L}*|geldstrafe|freiheitsstrafe|zuwiderlaufen|strafvereitelung',
    alone:
      '(?:benachrichtigung|unterrichtung|mitteilung)\\p{L}*.{0,80}(?:zurückgestell|zurückzustell|aufgeschob|unterbleib)\\p{L}*|Stillschweig\\p{L}*|Geheimhaltung\\p{L}*|geheim ?(?:zu )?halten|geheimzuhalten|Verschwiegenheit\\p{L}*|Mitteilungsverbot\\p{L}*|\\p{L}*(?:information|benachrichtigung|unterrichtung)\\p{L}*.{0,20}: ?nein|zum schweigen|diskret\\p{L}*|Schweigepflicht|benachrichtigungsverbot|Offenbarungsverbot|streng vertraulich|vertraulich (?:zu )?behand\\p{L}+|verdeckte maßnahme|(?:nicht|niemals) (?:zu )?(?:informier|benachrichtig|unterricht|verständig|vorwarn|warn)\\p{L}*',
  },
  {
    no: 'ne|n|sans(?! (?:délai|tarder|retard|préjudice|frais))|interdi\\p{L}+|défense|défend\\p{L}*|prohib\\p{L}+|aucun\\p{L}*|garder|évit\\p{L}+|absten\\p{L}+|abst(?:ienne|enir)\\p{L}*|personne ne|nul|jamais|rien|ni|non|pas|garde\\p{L}*|refus\\p{L}+',
    tell: 'inform\\p{L}+|avis(?:er|é|ée|és|ées|ez|e)?|averti\\p{L}*|divulgu\\p{L}+|divulgation|révél\\p{L}+|communiqu\\p{L}+|communication|connaissance|faire connaître|faire part|préven(?:ir|u|ue|us|ez)|alert\\p{L}+|ébruit\\p{L}+|dire|dites|dit|parler|mentionn\\p{L}+|mention|évoqu\\p{L}+|signal\\p{L}+|transpirer|filtrer|savoir|sache|faire état|éventer|contact\\p{L}*|notifi\\p{L}+|notification|apprendre|apprenne|publi\\p{L}+|porter|portée?|avertissement|transmi\\p{L}+|découvr\\p{L}+|instruit|courant|soupçon\\p{L}*|mettre en garde',
    kept: 'ignorée?s?|insu|secret|secrets|secrète|secrètement|confidentiel\\p{L}*|confidentialité|inconnue?s? (?:de|du|des|à)|discrét\\p{L}+|discrètement|silence|taire|tu|ignorance|à l.écart|éloignée?s?|astreint\\p{L}*|entre nous|sceau|non-divulgation|réserve',
    whom: "titulaires?|utilisat\\p{L}+|clients?|clientèle|abonnés?|abonnée|tiers|tierces?|personnes?|intéressée?s?|mis en cause|suspect\\p{L}*|prévenu|usagers?|client\\p{L}*|destinataire|existence|contenu|(?:cette|la présente|le présent|présente|présent|l['’]|la|de) ?(?:mesure|réquisition|demande|ordonnance|procédure|requête|courrier|ordre|enquête|instruction|affaire)|quiconque|teneur|concernée?s?|la présente|du présent|enquête|instruction",
    delay:
      'différée?s?|reportée?s?|retardée?s?|retarder|différer|suspendue?s?|ajournée?s?|sursis|surseoir|ultérieure\\p{L}*',
    harm: 'compromet\\p{L}*|nui(?:re|rait|t)|entrav\\p{L}+|punie?s?|passibles?|délit|infraction|poursuites|peines?|mettre en péril|préjudici\\p{L}+|article 458|458',
    alone:
      "(?:notification|information|avis).{0,60}(?:différée?|reportée?|retardée?)|secret de l['’](?:enquête|instruction)|secret de l['’]enquête et de l['’]instruction|garder le secret|ne pas (?:informer|aviser|prévenir|avertir|divulguer|alerter|contacter|notifier)|strictement confidentiel\\p{L}*|tenue?s? au (?:silence|secret)|information du client ?: ?non|discrètement|discrétion|dans l['’]ignorance|non-divulgation|à l['’]insu|totale discrétion|secret professionnel|obligation de (?:secret|discrétion|confidentialité)|violation du secret",
  },
  {
    no: 'no|ni|nunca|nadie|sin(?! (?:demora|dilación|perjuicio|más|costo|excusa))|prohib\\p{L}+|abst\\p{L}+|abstén\\p{L}+|evit\\p{L}+|impid\\p{L}+|tampoco|ningún|ninguna|queda vedad\\p{L}|vedad\\p{L}|omit\\p{L}+|jamás',
    tell: 'inform\\p{L}+|comuni[cq]\\p{L}+|notifi[cq]\\p{L}+|revel\\p{L}+|divulg\\p{L}+|avis\\p{L}+|advert\\p{L}+|advierta\\p{L}*|conocimiento|dar a conocer|conozca|conocer|alert\\p{L}+|enter[ea]\\p{L}*|poner\\p{L}* al corriente|decir|diga|mencion\\p{L}+|anotici\\p{L}+|saber|sepan?|trascend\\p{L}+|trascienda|filtr\\p{L}+|sobre aviso|contact\\p{L}+|difu\\p{L}+|compart\\p{L}+|habl\\p{L}+|hacer públic\\p{L}+|publi[cq]\\p{L}+|noticia|preven\\p{L}+|desvel\\p{L}+|traslad\\p{L}+|hac\\p{L}+ saber|participar|percat\\p{L}+|sospech\\p{L}+|hablar|hable\\p{L}*|publicidad',
    kept: 'secret[oa]s?|secretamente|reserv[aeo]\\p{L}*|sigilo\\p{L}*|discreci[óo]n|discret\\p{L}+|confidencial\\p{L}*|desconoc\\p{L}+|oculta\\p{L}*|silencio|ajen[oa]s?|al margen|ignorancia|entre nosotros|a espaldas|hermetismo',
    whom: 'titular\\p{L}*|usuari\\p{L}+|abonad\\p{L}+|suscriptor\\p{L}*|clientes?|tercer\\p{L}+|investigad\\p{L}+|imputad\\p{L}+|personas?|interesad\\p{L}+|afectad\\p{L}+|existencia|(?:este|presente|presentes|esta|del|la|el|las) (?:\\p{L}+ )?(?:requerimiento|oficio|orden|medida|solicitud|resolución|diligencia\\p{L}*|actuaciones|información|investigación|causa|sumario|petición|actividades)|contenido de (?:este|esta|la presente)|actuaciones|carpeta|nadie|ello',
    delay:
      'diferi\\p{L}+|aplaz\\p{L}+|demor\\p{L}+|posterg\\p{L}+|suspend\\p{L}+|retras\\p{L}+|posponer|pospuest\\p{L}',
    harm: 'perjudi[cq]\\p{L}+|frustr\\p{L}+|entorpec\\p{L}+|responsabilidad\\p{L}*|delito|sanci[óo]n\\p{L}*|pena|penas|comprometer\\p{L}*|obstacul\\p{L}+|incurrir\\p{L}*|multa|peligro|castig\\p{L}+|malogr\\p{L}+',
    alone:
      '(?:notificaci[óo]n|comunicaci[óo]n).{0,60}(?:diferi|aplaz|posterg)\\p{L}+|secreto de las actuaciones|declarad\\p{L}+ secret\\p{L}+|secreto (?:de sumario|del sumario|sumarial)|guardar (?:el |la )?(?:\\p{L}+ ){0,3}(?:secreto|reserva|sigilo|silencio)|no (?:notificar|informar|avisar|comunicar|alertar|revelar|divulgar|contactar)|(?:estrictamente|carácter) (?:\\p{L}+ )?(?:reservad\\p{L}|confidencial\\p{L}*)|pieza (?:separada )?secreta|discreción|deber de (?:secreto|reserva|sigilo|confidencialidad)|absoluta reserva|(?:mantener|guard\\p{L}+)(?: \\p{L}+){0,4} (?:sigilo|secreto|reserva)',
  },
  {
    no: 'non|senza(?! (?:indugio|ritardo|pregiudizio))|divieto|vietat\\p{L}+|asten\\p{L}+|astenga\\p{L}*|evit\\p{L}+|nessun\\p{L}*|mai|nè|né|proib\\p{L}+|inibit\\p{L}+|omett\\p{L}+',
    tell: 'inform\\p{L}+|comunic\\p{L}+|rivel\\p{L}+|divulg\\p{L}+|avvis\\p{L}+|notific\\p{L}+|notifi\\p{L}+|conoscenza|rendere not\\p{L}+|avvert\\p{L}+|notizi[ae]|dire|trapel\\p{L}+|menzion\\p{L}+|sapere|edott\\p{L}+|propal\\p{L}+|contatt\\p{L}+|allert\\p{L}+|diffond\\p{L}+|diffusione|pubblic\\p{L}+|messo a parte|al corrente|parola|rivelazione|preavvis\\p{L}+|segnal\\p{L}+',
    kept: 'segret\\p{L}+|riserb\\p{L}+|riservat\\p{L}+|insaputa|oscuro|ignar\\p{L}+|silenzio|discrezion\\p{L}+|confidenzial\\p{L}+|occult\\p{L}+|segretezza',
    whom: 'titolar\\p{L}+|utent\\p{L}+|utenza|intestatari\\p{L}+|terz[oi]|terze|client[ei]|indagat\\p{L}+|interessat\\p{L}+|persone?|chiunque|abbonat\\p{L}+|esistenza|contenuto|(?:presente|questa|il|del|della|la|gli|all|l) ?(?:richiesta|provvedimento|nota|decreto|ordine|procedimento|indagini|atti)|atti|ordine ricevuto',
    delay:
      'ritardat\\p{L}+|differit\\p{L}+|posticipat\\p{L}+|rinviat\\p{L}+|sospes\\p{L}+|ritardare|differire',
    harm: 'pregiudi[cz]\\p{L}+|reato|punit\\p{L}+|compromett\\p{L}+|intralci\\p{L}+|ostacol\\p{L}+|sanzion\\p{L}+|pena|favoreggiamento|inquin\\p{L}+',
    alone:
      "(?:notifica|comunicazione|avviso).{0,60}(?:ritardat|differit)\\p{L}+|segreto (?:istruttorio|investigativo|d['’]ufficio)|massim[ao] (?:riserbo|riservatezza|segretezza)|non (?:informare|avvisare|comunicare|notificare|avvertire|contattare|allertare)|discrezione|riserbo|vincolo (?:del|di) segret\\p{L}+|divieto di (?:comunic|rivel|divulg|inform)\\p{L}+|mantenere il (?:segreto|silenzio|riserbo)",
  },
  {
    no: 'niet|niets|geen|nooit|noch|verboden|verbod|verbied\\p{L}*|onthoud\\p{L}*|zonder(?! (?:uitstel|vertraging))|niemand|vermijd\\p{L}*|nalaten|achterwege|ontoelaatbaar|afzien|dient te zwijgen|onder geen',
    tell: 'mede(?:del|ge)\\p{L}+|mee te delen|meegedeeld|informe\\p{L}+|geïnformeerd|bekend\\p{L}*|kenbaar|kennis|verwittig\\p{L}*|openba\\p{L}+|vertel\\p{L}*|waarschuw\\p{L}*|gewaarschuwd|in te lichten|inlichten|ingelicht|hoogte|zeggen|meld\\p{L}*|gemeld|doorgeven|laten weten|weet|weten|attender\\p{L}*|ruchtbaar\\p{L}*|uit te laten|lekken|notific\\p{L}*|kennisgev\\p{L}*|gesproken|spreken|praten|merken|bemerk\\p{L}*|contact\\p{L}*|contacteren|benader\\p{L}*|onthul\\p{L}*|prijs|alarmeren|alerteren|verteld|tippen|gewag',
    kept: 'geheim\\p{L}*|vertrouwelijk\\p{L}*|stilzwijg\\p{L}*|buiten medeweten|zwijg\\p{L}*|discreet|discretie|onder u|voor u(?:zelf)?|tussen ons|onwetend\\p{L}*|in het ongewisse|onkundig|verborgen|heimelijk|beroepsgeheim|stil',
    whom: '\\p{L}*gebruiker\\p{L}*|betrokken\\p{L}*|derden?|klant\\p{L}*|cliënt\\p{L}*|verdachten?|abonnee\\p{L}*|wie dan ook|iemand|\\p{L}*houder\\p{L}*|persoon|personen|deze (?:\\p{L}+ )?(?:vordering|gegevens|brief|maatregel|zaak)|(?:dit|de|het|het bestaan van) (?:\\p{L}+ )?(?:bevel|onderzoek|verzoek|maatregel|vordering)|bestaan|inhoud|hierover|hiervan',
    delay: 'uitgesteld|uit te stellen|uitstel|achterwege|opgeschort|later|aangehouden',
    harm: 'schade\\p{L}*|schaden|strafbaar\\p{L}*|gestraft|belemmer\\p{L}*|bemoeilijk\\p{L}*|misdrijf|458|doorkruis\\p{L}*|frustre\\p{L}*',
    alone:
      '(?:kennisgeving|mededeling|notificatie).{0,60}(?:uitgesteld|achterwege)|geheimhouding\\p{L}*|stilzwijgen|zwijgplicht|beroepsgeheim|zwijgen|strikt vertrouwelijk|niet (?:te )?(?:informeren|inlichten|waarschuwen|verwittigen|contacteren)|niet op de hoogte (?:te )?(?:stellen|brengen)|discretie|discreet|buiten medeweten|hierover te zwijgen',
  },
  {
    no: 'nie|zakaz\\p{L}*|zabrani\\p{L}*|zabronion\\p{L}*|bez(?! (?:zbędnej )?zwłoki)|powstrzym\\p{L}*|wstrzym\\p{L}*|nikogo|nikomu|nikt|żaden|ani|zaniecha\\p{L}*|nigdy|unika\\p{L}*|niedopuszczaln\\p{L}*|wzbronion\\p{L}*',
    tell: 'ujawn\\p{L}+|inform\\p{L}+|poinformow\\p{L}*|powiad\\p{L}+|zawiad\\p{L}+|przekaz\\p{L}+|wiedz[ya]\\p{L}*|dowiedz\\p{L}+|wiadomo[sś]\\p{L}*|mówi\\p{L}*|wspomin\\p{L}*|zdradz\\p{L}*|uprzedz\\p{L}*|rozpowszechn\\p{L}*|świadom\\p{L}*|kontakt\\p{L}*|ostrze[gż]\\p{L}*|publik\\p{L}*|udostępn\\p{L}*|rozgłasza\\p{L}*|doręcz\\p{L}+|podawa\\p{L}*',
    kept: 'tajemnic\\p{L}*|tajno\\p{L}*|poufn\\p{L}*|niejawn\\p{L}*|nieujawni\\p{L}*|dyskrecj\\p{L}*|dyskretn\\p{L}*|milczeni\\p{L}*|nieświadom\\p{L}*|niewiedz\\p{L}*|bez wiedzy|niepowiadami\\p{L}*|nieinformowani\\p{L}*',
    whom: 'użytkownik\\p{L}*|abonent\\p{L}*|klient\\p{L}*|osob\\p{L}+|osób|posiadacz\\p{L}*|właściciel\\p{L}*|podejrzan\\p{L}*|dysponent\\p{L}*|(?:niniejsz|t)\\p{L}+ (?:postanowieni|żądani|wniosk|pism|zapytani|spraw)\\p{L}*|postępowani\\p{L}*|czynności\\p{L}*|fakt\\p{L}*|treści|zainteresowan\\p{L}*|strony|żądani\\p{L}*',
    delay:
      'odracza\\p{L}*|odrocz\\p{L}*|wstrzym\\p{L}*|zawiesz\\p{L}*|przesun\\p{L}*|opóźni\\p{L}*|odłoż\\p{L}*',
    harm: 'karaln\\p{L}*|utrudni\\p{L}*|zagro[zż]\\p{L}*|odpowiedzialnoś\\p{L}*|zaszkodz\\p{L}*|przestępstw\\p{L}*|grzywn\\p{L}*|k ?\\. ?k|udaremni\\p{L}*|podlega karze',
    alone:
      'milczeni\\p{L}*|(?:doręcz|zawiadom|powiadom)\\p{L}+.{0,80}odr[ao]cz\\p{L}*|w tajemnicy|zachowani\\p{L}+ (?:w )?(?:tajemnic|poufnoś|dyskrecj|milczeni)\\p{L}*|nie (?:zawiadamia|informowa|powiadamia|poinformowa|uprzedza|ujawnia|kontaktowa)\\p{L}*|bez wiedzy|dyskrecj\\p{L}*|dyskretn\\p{L}*|nieujawni\\p{L}*|niejawn\\p{L}+ charakter\\p{L}*|tajemnic\\p{L}+ (?:śledztwa|postępowania|państwow\\p{L}+)',
  },
  {
    no: 'não|nem|sem(?! (?:demora|prejuízo))|vedad\\p{L}+|veda-se|proíb\\p{L}+|proib\\p{L}+|abst\\p{L}+|evit\\p{L}+|tampouco|ninguém|jamais|nunca|nenhum\\p{L}*|defes\\p{L}+|omit\\p{L}+',
    tell: 'inform\\p{L}+|comuni[cq]\\p{L}+|notifi[cq]\\p{L}+|revel\\p{L}+|divulg\\p{L}+|avis\\p{L}+|ciência|ciente|conhecimento|cientifi[cq]\\p{L}+|alert\\p{L}+|dizer|mencion\\p{L}+|saber|saibam?|prevenir|dar a conhecer|transpir\\p{L}+|vaz\\p{L}+|contat\\p{L}+|contact\\p{L}+|publi[cq]\\p{L}+|adverti\\p{L}+|quebra|violação|intim\\p{L}+|dad[ao] a conhecer|dê|expor',
    kept: 'sigil\\p{L}+|segred\\p{L}+|confidencial\\p{L}*|reservad\\p{L}+|reserva|alhei\\p{L}+|ignorância|às escuras|à margem|discrição|silêncio|ocult\\p{L}+|desconhec\\p{L}+',
    whom: 'titular\\p{L}*|usuári\\p{L}+|utilizador\\p{L}*|clientes?|terceir\\p{L}+|investigad\\p{L}+|suspeit\\p{L}+|arguid\\p{L}+|pessoas?|interessad\\p{L}+|assinantes?|existência|teor|conteúdo|(?:deste|desta|presente|este|esta|o|do|da|a) (?:\\p{L}+ )?(?:pedido|ofício|medida|ordem|requisição|solicitação|investigação|diligência|requerimento|feito|processo|inquérito)|ninguém',
    delay:
      'diferi\\p{L}+|adiad\\p{L}+|postergad\\p{L}+|suspens\\p{L}+|retardad\\p{L}+|adiamento|posterior\\p{L}*',
    harm: 'prejudi[cq]\\p{L}+|frustr\\p{L}+|crime|pena|penas|comprome\\p{L}+|responsabiliza\\p{L}+|desobediência|embara[cç]\\p{L}+|atrapalh\\p{L}+|sanç\\p{L}+',
    alone:
      '(?:notificação|comunicação|intimação).{0,60}(?:diferid|adiad|postergad)\\p{L}+|segredo d[ea] justiça|sob (?:absoluto |total )?sigilo|caráter sigilos\\p{L}|sigilos\\p{L}+|mant\\p{L}+ (?:o |em )?sigilo|não (?:notificar|informar|avisar|comunicar|cientificar|alertar|divulgar|contatar)|discrição|máxima reserva|quebra d[eo] sigilo|dever de sigilo|segredo profissional',
  },
  {
    no: 'inte|ej|icke|aldrig|förbud\\p{L}*|förbjud\\p{L}*|utan(?! (?:dröjsmål|onödigt))|ingen|inget|undvik\\p{L}*|avhåll\\p{L}*|avstå\\p{L}*|varken|otillåt\\p{L}*|låt bli',
    tell: 'underrätt\\p{L}*|inform\\p{L}*|röj\\p{L}*|yppa\\p{L}*|meddela\\p{L}*|meddelande|berätta\\p{L}*|upplys\\p{L}*|kännedom|avslöja\\p{L}*|varna\\p{L}*|få veta|veta|vetskap|säga|nämna\\p{L}*|tala om|sprida\\p{L}*|få reda|föra\\p{L}* vidare|vidarebefordra\\p{L}*|kontakta?\\p{L}*|notifiera\\p{L}*|uppmärksamma\\p{L}*|lämna\\p{L}* ut|delge\\p{L}*|larma\\p{L}*|känna till|förvarna\\p{L}*',
    kept: 'tystnad\\p{L}*|hemlig\\p{L}*|sekretess\\p{L}*|konfidentiell\\p{L}*|diskret\\p{L}*|diskretion|tyst|okunnig\\p{L}*|hemlighåll\\p{L}*|yppandeförbud\\p{L}*|förtrolig\\p{L}*|ovetande',
    whom: 'kund\\p{L}*|användar\\p{L}*|\\p{L}*(?:inne)?havar\\p{L}*|person\\p{L}*|utomstående|misstänkt\\p{L}*|abonnent\\p{L}*|någon|enskild\\p{L}*|tredje man|den (?:som|berörd)\\p{L}*|(?:denna|detta|den|det) (?:begäran|beslut|föreläggande|åtgärd|förfrågan|ärende)\\p{L}*|åtgärd\\p{L}*|föreläggande\\p{L}*|beslut\\p{L}*|berörd\\p{L}*|begäran',
    delay:
      'skjut\\p{L}* upp|uppskj\\p{L}*|skjuts upp|uppskov|senarelägg\\p{L}*|dröj\\p{L}*|vänta\\p{L}*|anstå',
    harm: 'straff\\p{L}*|skada\\p{L}*|äventyra\\p{L}*|försvåra\\p{L}*|böter|fängelse|brott mot|men för|hindra utredning\\p{L}*',
    alone:
      'underrättelse.{0,60}(?:skjut\\p{L}* upp|uppskj\\p{L}*)|yppandeförbud\\p{L}*|tystnadsplikt\\p{L}*|(?:omfattas av|råder|gäller) sekretess|sekretess (?:råder|gäller)|diskretion|diskret|förundersökningssekretess|inte (?:underrätta|informera|röja|kontakta|varna|meddela)\\p{L}*|ej (?:informeras|underrättas|röjas|meddelas|kontaktas)|hemlighåll\\p{L}*',
  },
  {
    no: 'ikke|aldri|forbud\\p{L}*|forbudt|forby\\p{L}*|uten(?! (?:opphold|ugrunnet))|ingen|unngå\\p{L}*|avstå\\p{L}*|unnlat\\p{L}*|verken',
    tell: 'underret\\p{L}*|informer\\p{L}*|informasjon|opplys\\p{L}*|meddel\\p{L}*|fortell\\p{L}*|røp\\p{L}*|varsl\\p{L}*|varsel|kjent|kjennskap|kunnskap|avslør\\p{L}*|få vite|vite|nevne\\p{L}*|oppmerksom|spre|beskjed|få greie|kontakt\\p{L}*|advar\\p{L}*|formidl\\p{L}*|videreformidl\\p{L}*|gjøre kjent|si fra',
    kept: 'taus\\p{L}*|hemmelig\\p{L}*|konfidensiel\\p{L}*|fortrolig\\p{L}*|diskre\\p{L}*|skjult|taushet\\p{L}*|uvitende',
    whom: 'kund\\p{L}*|bruker\\p{L}*|\\p{L}*innehaver\\p{L}*|person\\p{L}*|uvedkommende|mistenkt\\p{L}*|abonnent\\p{L}*|noen|andre|tredjepart\\p{L}*|den det gjelder|(?:denne|dette|det|den) (?:begjæring|pålegg|kjennels|anmodning|sak)\\p{L}*|pålegg\\p{L}*|kontoeier\\p{L}*|siktede',
    delay: 'utset\\p{L}*|utsatt|utsettelse|utstå|vente\\p{L}*',
    harm: 'straff\\p{L}*|skade\\p{L}*|forspill\\p{L}*|hindre\\p{L}*|vanskeliggjør\\p{L}*|bøter|fengsel',
    alone:
      'underretning.{0,60}(?:utset|utsatt)\\p{L}*|taushetsplikt\\p{L}*|taushet|hemmelighold\\p{L}*|ikke (?:underrett|varsl|informer|kontakt|opplys|meddel)\\p{L}*|diskresjon|diskret|utsatt underretning',
  },
]
