"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
3.0: MY_| be_OVER
2.8: dio_HIT
2.7: despertar
2.6: |_nearly
2.4: AFRAID_| irme looking ojala |_WONT
2.3: BETTEROFF_| GOON_| VANISH_| drank raped
2.2: BEAR_MORE NOT_SAFE NOT_feel WAYOUT_| existir
2.1: ROUGH_| borracho into_ROAD
2.0: LIFE_NOT TIRED_LIVE front ready tiro |_HOPELESS
1.9: AFRAID_MY HIT_KID NOT_voy SUICIDE_y WAYOUT dinero encerrada is_HIT
1.8: ME_GOODBYE ME_quito NOT_LET PILLS_and PLEASE_help TOUCH_| es_MY golpea quito third
1.7: CHECK_THIS HEIGHT_| HOPELESS ME_when SUICIDE abusive amigo bought_GUN ending everyone hospital hurting man
1.7: stepdad threatening
1.6: ABSENT ABSENT_| BURDEN KILL_| ME_down OUT_OUT ROUGH TAKEN_PILLS THREAT_| TOOMANY_PILLS and_TAKEN igual ive revisa
1.6: vivir
1.5: HOME_for ME_HIT MY_SEX NOT_para TELL_MY THIS_time TOOMANY_time at_ME at_MY cosas desde does_IT lean morir
1.5: otherwise suicidal with_NOT |_GUN
1.4: AFRAID_HIM BLAME_| BURDEN_| CANT_do ENDIT HE_BREAK HOPE_I ME_KILL NECK_| NOT_see WANT_DIE afuera answers bridge
1.4: coming cuchillo deje importaria is_CHECK like_THIS nurse padrastro pastillas something_| wana would_be |_SUICIDE
1.3: BETTEROFF BRUISE CANT_OUT CHECK_PHONE ENDIT_| FORCE HE_WANT HIT_y HIT_| I_TAKEN LET_OUT LIFE_| ME_CHECK ME_MISS
1.3: MY_HOME NOBODY_ME PLANNED_| SUICIDE_| THREAT_con TIRED_| TOUCH_ME WANT_LIVE en_MY everyone_| existing frightened
1.3: funeral gun hago in_kitchen morirme only thoughts with_GUN with_HIM wouldnt youll |_gonna
1.2: AFRAID_ME BEAR_| BRUISE_| CHECK_MY CHECK_TOOMANY GOODBYE GUN HEAVEN_| I_CANT I_be KILL_SELF KIN_HIT KIN_TAKEN
1.2: LIVE_MORE ME_BREAK ME_FORCE ME_LIVE NECK NOT_le SAIDNO_| SUICIDE_NOW allowed amenaza bath_with be_DIE be_LIVE
1.2: deserve digo dios doy edge en_SUICIDE have_PLANNED noche obliga pan passport puente quisiera toca wrote_LETTER
1.1: DIE DIE_| HE_SHOUT HIT_MORE HURT_ME IT_OVER KIN_TOUCH LIVE_| ME_THREAT NOT_puedo PASTNIGHT_| POINT SUICIDE_MORE
1.1: TIRED_LIFE WHILE amigas anyway anyway_| familia hand_on heart hole living matar matarme ninos pega put_CHECK
1.1: reason tener tengo_GUN thought_about tiene vuelta
1.0: CANT_see CHECK_ME DIDNT_OUT GUN_| HEIGHT HE_was HURT_SELF I_PLANNED I_SUICIDE I_keep LIVE LOVED_THIS ME_DIE
1.0: MONEY_and NOT_BEAR PILLS_| SHOUT_y TOOMANY_OVER TOUCH WANT_estar about_DIE about_SUICIDE alive another beating
1.0: being_LIVE casa corta dejo driving estar exist family father fault give hacer hes house kms life llegar might
1.0: nota pelo regret sentido sex tablets which worrying |_at |_cuando |_esta |_pienso
0.9: BLAME CUT_SELF FORCE_ME HE_is HIT_ME I_AFRAID I_CUT I_HIDE I_died KIN_le KIN_put KIN_se ME_LET MY_MONEY MY_OUT
0.9: MY_dog NOT_worth OUT_NOT POINT_LIVE POINT_| WANT_SUICIDE YOU_get anoche anywhere anywhere_| bathroom belt bruised
0.9: bruises date_| delete_THIS did_IT died_| esta feel_like frasco hermana in_HOME la_DIE la_mano le_tengo locks
0.9: monday on_HEIGHT peaceful peaceful_| pegar permission planning por_THIS set sleep_and suicide takes todos tonight
0.9: wanna why |_DIE |_theres |_thought |_why
0.8: ALL_| BODY_are CHECK_| GOODBYE_| HE_FORCE HIT_con I_DIE I_got JUMP LIFE LOCK ME_TOUCH MISS_if MY_BODY MY_PHONE
0.8: NOT_escriban NOW_with PASTNIGHT SAIDNO SAY_HE SUICIDE_SELF THREAT TOOMANY_MY VANISH WANT_GOON WANT_KILL and_then
0.8: celular cuando dano die drive estoy even from_OUT hell is_pointless jump le_HIT live pienso pienso_en pointless
0.8: self shook stay thats thinking_about touches va_KILL way worth |_HOME |_feel |_solo
0.7: BODY_| HE_THREAT HE_has HE_put HIT I_HOPE I_been I_going I_might LIVE_is ME_and ME_have ME_va ME_voy NEED_|
0.7: NOT_be NOT_se SAY_I SELF SELF_TONIGHT SHOUT_| WANT_ENDIT and_MY aqui_| around asleep ate b be being bottle
0.7: boyfriend burning clean conmigo decided finished floor got_GUN hand_| have_SEX hed hope in_MY into keeps knife
0.7: know mejor mis mom nadie night pain pay put s_| seguir sitting there_is theres till ultimo unalive walking wall_|
0.7: was_DIE why_am y_NOT |_GOODBYE |_HEAVEN |_back |_thats
0.6: AFRAID AFRAID_what ALL_night BEAR BREAK CHECK GOODBYE_ALL HE_CHECK HE_HURT HE_going HE_keeps INSURANCE IT_DIDNT
0.6: MY_KID PILLS SAY_KIN SELF_| THREAT_KILL arm arms asi choked cutting deja died_in en_LIVE encuentro found he hear
0.6: held hits if_I is_going job_| la_pared left money muerto mundo myself own pared pension pills police quitarme
0.6: sounds stuff tbh telling tengo_PLANNED threatens todo tried uncle under viva wall whenever_YOU |_HOPE |_TELL
0.6: |_its |_thinking
0.5: 2 ALL_time BODY CANT DIE_MORE GOON HE_HIT HE_LOCK HE_TAKEN HE_WONT IT_NOT I_SAIDNO I_gonna I_should KILL KILL_OUT
0.5: LET_BRUISE LET_go LOCK_ME ME_in ME_up MY_LAST MY_own PAIN PLEASE_TAKEN THIS_I THREAT_ME TONIGHT_s WHILE_SHOUT
0.5: again am_I and_HE and_HIT and_SAY aqui bad been burned by_ROAD cant dia_| disappear down en_la estoy_TIRED ex
0.5: face for_IT fr fuerza get_ME going_SUICIDE has hijos hitting hour_and im in_SEX just kiero kill last lighter lo
0.5: mama mucho nearly noches note on_ME on_POINT open_| parents puerta purpose rompio room rope says se shoes should
0.5: something sorry su taken talking tengo then_| things ver voy with_HIT |_KIN |_NOW |_es |_found |_tengo
0.4: CUT EVER_| GUN_in HE HE_SAY HE_made HOPE IT_would I_WANT I_have KILL_ME KILL_MY KIN_BREAK KIN_| ME_da ME_| NOBODY
0.4: NOT_OUT NOT_conozco OK_I PLEASE_delete SELF_on TAKEN_ME TELL THIS_OVER WANT_VANISH WONT about_KILL always an
0.4: and_DIE answer anyone away_| blue brazos breathe can_OVER car carta comer conozco cut dead despues doing dying
0.4: every go go_| god going_KILL gonna have herself him hurt id makes makes_ME mano mate means meet mientras mine mum
0.4: ni nobody of people_| pictures pistola plan puede saying since sometimes soy sunday sunday_| telefono tengo_WANT
0.4: they theyd time_YOU toma uno vez wife will with_ME would wrote y |_HE |_ME |_NOBODY |_PASTNIGHT |_after |_estoy
0.4: |_theyd |_tiene
0.3: EVER GUN_and HEAVEN HE_NOT HE_gets HE_got HIDE HIM_| HIT_MY HOME HOME_with HOME_| INSURANCE_| I_HURT I_am I_had
0.3: KIN_SAY LAST_PHONE LET LET_IT ME_OUT ME_OVER ME_WANT ME_WHILE MY_job NOT_OK NOT_hay PLANNED SAFE_at SAY_MY SEX
0.3: SEX_and SUICIDE_on WANT_dormir WONT_LET acabe after am and_OUT any at_night bath brother by_MY calling care chair
0.3: da death door drunk empuja ended esposo feel feeling game get girlfriend gusto helps here husband in in_bath
0.3: is_on job le listo mal mata medicine needs night_| nothing otra over park_| pensando pensando_en permanently pido
0.3: platform right see see_MY si si_ME sigue still talk tell to top trabajo_| until_I vida want way_| wont |_ALL
0.3: |_CANT |_EVER |_LIFE |_LIVE |_TONIGHT |_WANT |_WHILE |_bien |_feeling |_le
0.2: CANT_GOON DIDNT HE_KILL HIM HIT_HIS HURT I IT_be I_lost I_tried LAST LETTER LOCK_OUT LOCK_in ME_PASTNIGHT
0.2: ME_PLEASE ME_SAY MISS MISS_| MONEY_| MY_hand NOBODY_| NOT_tengo OUT_| OVER_I POINT_in SAFE SAY_ME SEX_| TIRED
0.2: TIRED_being TONIGHT TONIGHT_| WANT WANT_IT YOUR_KIN abuelo and and_I are asi_| ask beat better both bought came
0.2: cara come con_HE con_YOUR crying crying_| date daughter dia done easy es escriban find forever get_up going got
0.2: hang her hurts ill isnt its kids kitchen_| la_puerta leaving loved marido me mean mi miedo muerta on_friday open
0.2: outside para para_| people por que quiere road roof s senor siempre someone started table take terrified
0.2: texting_| thanks thinking time time_| toco todas took trabajar traffic turns used va what_HE when_I whenever who
0.2: ya |_I |_LAUGH |_got |_nice |_sat |_skip
0.1: ALL KID KIN KIN_WONT LET_ME ME MORE_| MY_KIN OUT_IT SAY_LOVED SHOUT TAKEN TAKEN_TOOMANY TOOMANY all angry
0.1: be_easier breathing bus cat_| con dad dice everything finish gato gets go_HOME hand heaven himself hour i in_|
0.1: keep luego manana miss morning muerte odio phone quiero reminders reminders_| said scared si_la sleep sleep_|
0.1: tengo_AFRAID them think thought threatened toast try_one up wake was_nice where will_do |_hoy |_if |_there
-0.1: HIT_HARMLESS HOPE_ME IT_ALL IT_may I_did I_think I_was KIN_esta KIN_in LOVED ME_with NEED_THIS NOT_NEED NOT_SAY
-0.1: NOT_es NOT_signed OUT OVER_if OVER_| PLEASE_and PLEASE_both PLEASE_remove SAY_about SHOUT_can THANKS_|
-0.1: THIS_notifications THIS_off agua_tibia al and_CANT bike breaths breaths_| broke call canciones cerca_| counts
-0.1: cream dark day days days_| dear domingo elige eso estar_cerca feet for for_five for_hour ganas goodbye hija
-0.1: if_IT in_car is_plenty la_GUN like_| lock low_day made mind minutos next next_time one_small or or_sit para_ti
-0.1: peace pillow puedo punched remove_THIS respiraciones sat seguro shift shoot short shoulders_| sin slowly
-0.1: slowly_| talks tarde te_gusta tensa tensa_| today train true turn_THIS tus went with |_IT |_PAIN |_YOU |_YOUR
-0.1: |_agree |_and |_either |_elige |_hard |_low |_rest |_swap |_ten |_two |_while
-0.2: 2_| 5_| BETTEROFF_NOT GAME_and HARMLESS_breaths HARMLESS_for HE_YOU IDIOM_HARMLESS IDIOM_with IT_NOW IT_as
-0.2: IT_feels IT_was IT_| I_LOVED I_MISS I_WONT LETTER_one LETTER_| ME_dio ME_siento MY_number NOT_LIVE NOT_THANKS
-0.2: NOT_prisa NOT_text OK OVER OVER_MY OVER_OK OVER_THIS OVER_sending PHONE PHONE_are PLEASE PLEASE_THANKS
-0.2: PLEASE_cancel PLEASE_keep SAY_IT SAY_one THIS_GAME THIS_list WONT_OUT YOU YOUR YOUR_lista YOUR_next YOU_SAFE
-0.2: YOU_SAY YOU_got YOU_| adios agreed agua aire aire_| already are_YOU as as_agreed at_HOME away baby back basta_|
-0.2: before bien bin bin_IT body both_WANT breath broken cada cada_quien calor cancel_THIS cansada cerca chess cinco
-0.2: cita cita_| close closeness closeness_| coat company cosa could couldnt counts_| cualquiera curiosidad
-0.2: curiosidad_| de dejen_mandar despacio despacio_| didnt diez diez_minutos dio do_YOU does dog draw each each_|
-0.2: either either_can en_paz enough esposa feels feels_SAFE five five_minutes five_times for_YOU for_YOUR forces
-0.2: frase friday friday_| friend friends from_THIS from_YOUR from_list fue fuerte fuerzas glad got_wrong gris
-0.2: guardas guardas_o had half hands help hi hijo his hit hoy_NOT ir is_fine jefe joy jumped keep_IT keep_TAKEN
-0.2: kicked killer killing la lejos lejos_| list little locked lonely lonely_| los lost lost_| low low_SHOUT lunes
-0.2: make make_THIS manda mas minutes minutes_| minuto minuto_| minutos_| mira mood more mug_| neighbour next_visit
-0.2: notice number_off off_YOUR one_GAME one_thing or_OUT or_bin or_keep or_skip otro palabra partner paso pass paz
-0.2: persona persona_| picture please plenty plenty_| pon prisa prisa_| private question question_for quiten rato
-0.2: reporting rub s_PHONE s_number sending_ME she shower si_WANT si_hay side siento skip_IT small small_thing sms_|
-0.2: song stood stopped suave suave_| suelta swap swap_| ten_minutes tense then_swap thing_YOU this threw times
-0.2: times_| tired toe tome trabajo tres turn two unsubscribe_| up_for use veces visit visit_| warm warm_mug
-0.2: was_IDIOM was_OK wash watching we_had what whole with_MY with_PHONE words worse you your youre |_BURDEN |_GAME
-0.2: |_MORE |_PLEASE |_THIS |_baja |_bit |_cualquiera |_dejalo |_diez |_draw |_find |_is |_lonely |_may |_mira |_once
-0.2: |_one |_or |_quiten |_slowly |_stood |_suelta |_turn |_whats |_when |_wrong
-0.3: 4 5 HOME_from HURT_| IT_OUT I_BEAR I_thought JUMP_off ME_from MY_consent NOT_meta OK_OK OK_| OUT_and OVER_NOW
-0.3: OVER_PHONE OVER_PLEASE OVER_with PHONE_MORE PHONE_from PLEASE_OVER PLEASE_aligerar PLEASE_like PLEASE_quit
-0.3: PLEASE_| SAFE_| SELF_and TELL_YOUR THANKS THIS_NOT THIS_service TOOMANY_| WANT_NOT WANT_OUT WATCHING_| YOUR_cita
-0.3: YOUR_list YOU_can YOU_could about_GAME afraid after_YOUR aguanto aligerar and_one anos anos_| as_spam back_|
-0.3: bebe bed before_YOU bit bye cama came_OUT cancel_IT cancion cease_| choose cinco_veces corte could_SAY d day_|
-0.3: decir dejalo died dijo discontinue do_| down_| duele_| eat el este evening evening_| eyes favor film fine_|
-0.3: first_| fold for_NOW for_week from good gris_| gusta hablar happy_| head hello how_YOU how_do is_OK is_THIS kind
-0.3: la_guardas la_lista letter library library_| liked line line_| list_| lista_| luego_| manden_PHONE manden_|
-0.3: manos manta manta_| many meds mensajes message meta meta_| mug nan need news nice_| novio number number_| o old
-0.3: on_YOUR once out p pass_| pregunta_| puerta_| pull questions quien quiet rato_gris remove_IT remove_| rest risa
-0.3: roses s_KIN salir scarf semana send sending shoulders shouts show shut si_NOT si_duele sit sms stairs stairs_|
-0.3: stop t te tea text thank three together trying tu two_minutes unsubscribe unsubscribe_ME veces_| vecino voz was
-0.3: watched weekend_| what_would whats when_YOU who_is will_read with_HE wrong_number wrong_person yes youd yours
-0.3: yours_| zapatos zapatos_| |_KILL |_LETTER |_MISS |_OK |_OVER |_PHONE |_TAKEN |_THANKS |_WATCHING |_algo |_before
-0.3: |_cease |_delete |_each |_hand |_hands |_how |_like |_little |_look |_maybe |_next |_o |_pon |_se |_share |_si
-0.3: |_spam |_walk |_would |_write
-0.4: BREAK_MY HARMLESS_up HOPE_NOT IDIOM_GAME IDIOM_MY IDIOM_at IDIOM_in IT_is I_OUT I_OVER I_can I_mean JUMP_|
-0.4: KIN_IDIOM KIN_and KIN_at LIFE_is ME_for MORE_PHONE MORE_THIS MY_account MY_feet MY_numero MY_old NOT_HOPE
-0.4: NOT_contact NOT_interested NOT_| OUT_MY OUT_THIS OUT_for OVER_texting PHONE_PLEASE SHOUT_at TAKEN_MY
-0.4: THIS_HARMLESS THIS_WANT THIS_number TOOMANY_PHONE TOOMANY_bien WANT_OVER WANT_ir WANT_recibir YOU_have account
-0.4: account_| ago alguien alta and_NOT anota app are_| basta bonito borrame burn cake cancel_MY cat cease close_|
-0.4: consent_| could_DIE dejalo_| do_I drop else else_| en_voz energy es_INSURANCE escribi ese esto exams feeling_far
-0.4: fin food for_ALL forced goes gracias great_| haha hate help_| hug interested interested_| its_NOT later later_|
-0.4: laugh like_YOU lista lose_THIS lovely maybe mensaje messaging moved name near never notifications numero
-0.4: o_dejalo off_THIS olor olor_| on_sofa one_| opt_ME opted paren passed peregrine person_| pregunta quieres
-0.4: quiet_| reads remove reply_| roll sad salgo saquenme send_MORE send_| sending_THIS service servicio servicio_|
-0.4: shooting shot si_es signed_up sirve six sleeping sofa_| sol sopa spam_| stopping subscription sueno sueno_| sus
-0.4: ten texting_ME texts these together_| told tren try_| unsub unsub_| us ventana voz_alta wait wait_| watch week
-0.4: week_| wrong youve |_ROAD |_SAY |_SHOUT |_TIRED |_TOOMANY |_anota |_block |_borrame |_cancel |_cancelar |_con
-0.4: |_did |_discontinue |_escribi |_gave |_half |_in |_make |_new |_numero |_olor |_opt |_para |_paren |_pregunta
-0.4: |_pull |_quien |_quieres |_remove |_saquenme |_then |_we |_y
-0.5: 1 AFRAID_HE HARMLESS_| HE_| HOME_NOW IDIOM IDIOM_MORE IDIOM_NOW IDIOM_| I_IDIOM I_SAY KIN_NOT LAUGH ME_MORE
-0.5: ME_gusta ME_interesa ME_off ME_on MY_GAME MY_PILLS MY_car MY_subscription NOT_HIM NOT_MORE NOT_NOW NOT_OVER
-0.5: NOT_PHONE NOT_YOU NOT_have NOT_manden OUT_SAY OVER_IT OVER_for PLEASE_NOT SAY_YOU SAY_for TAKEN_IT THIS_PHONE
-0.5: THIS_are THIS_one WANT_ME WANT_YOUR WANT_go WATCHING_GAME YOUR_PHONE about_IT alto and_IT annoying answers_|
-0.5: anything at_OUT at_THIS baja be_| beats better_| blocking borrenme boss cancel candle card coffee coffee_|
-0.5: contact contact_| count dar delete_MY desist desist_| dormir en_YOUR envien envien_MORE es_| estaba fallecio
-0.5: fallecio_| far final following fuera golpe grandson great grey hanging hard hat hoy_| in_HARMLESS interesa
-0.5: interested_in killed kindly knee_| lado les long longer lose lovely_| mandar manden may much_| nap nap_|
-0.5: necesito none numero_| off on_IT on_THIS opt paren_| permiso pie poco porque program program_| prueba pushed
-0.5: quien_te quieras quieras_| quit_| quitame quitenme rain read reading receive_THIS s_one saluda service_| shop
-0.5: sign signed silly sofa spam subscription_| suscripcion suscripcion_| texting thing_| tomorrow up_and very vet
-0.5: walk_| weather were whoever window_| with_cold would_have write_ME yet yet_| |_AFRAID |_BODY |_DIDNT |_HIT
-0.5: |_IDIOM |_OUT |_alto |_basta |_blocked |_borrenme |_como |_fuera |_les |_prueba |_quit |_quitame |_shut |_sofa
-0.5: |_unsub
-0.6: CUT_HARMLESS GAME_| IT_PLEASE IT_off I_rang KIN_LOCK KIN_SHOUT LAUGH_| ME_THIS ME_alone ME_at ME_escriban
-0.6: ME_manden MY_back MY_datos MY_hat NOT_THIS NOT_for NOT_send OVER_TOOMANY THIS_MORE TIRED_THIS TOOMANY_NOW
-0.6: WANT_YOU WANT_off WATCHING YOU_are YOU_keep air algo am_NOT amable amable_| baja_| ball bath_| bien_|
-0.6: blocking_YOU cancelar changed cold cold_| como con_THIS consent dance dance_| datos doctor dos drive_| escribir
-0.6: escucha esta_SHOUT eufemia four frio going_| gritando happy hat_| hicimos hill is_| keep_texting la_GAME laughed
-0.6: loud madre make_IT mejor_| milk needed new off_list on_| opt_OUT play programa programa_| recibir recibir_MORE
-0.6: report rest_| run school sea semana_| sent sign_up sister slow soup sun taking ti ti_| walked well with_OUT
-0.6: with_YOUR write years yo |_BREAK |_CUT |_HARMLESS |_INSURANCE |_PLANNED |_cat |_count |_does |_go |_made
-0.6: |_quitenme |_send |_voy |_will
-0.7: GAME KIN_CHECK LIVE_for ME_HARMLESS ME_IDIOM MORE_PLEASE MY_name NOT_MY NOW_PLEASE OUT_NOW OUT_loud OVER_and
-0.7: YOU_OVER abrazo and_WATCHING at_HARMLESS block book can_I cielo comes contact_ME dejen dinner dinner_| dishes
-0.7: duele early escriban_MORE escribir_| escribirme fair felt frio_| from_YOU gave getting_THIS gone_| hard_| hill_|
-0.7: jab lado_lado lol love medico meeting menos mother murder murio nombre off_| party_| photo pressure pueden quit
-0.7: radio rain_| raining raining_| receive remove_ME siempre_| spamming start tomo try twice twice_| warm_| weeks
-0.7: y_se yesterday |_HEIGHT |_LAST |_LOVED |_POLICE |_can |_dejen |_felt |_happy |_stay
-0.8: HARMLESS HARMLESS_OVER I_NEED I_nearly I_quit KIN_en KIN_for LET_LETTER NOT_LOVED OUT_ME PHONE_ME SAY_OVER
-0.8: WANT_MORE alone_| and_we arana back_on bit_| breakfast breakfast_| buena called caminar cancel_| car_| cooking
-0.8: cupboard da_AFRAID danced escribirme_| estos for_THIS go_OUT gym knee lunch lunch_| manden_MORE milk_| off_and
-0.8: party paz_| rang salte screen se_va see_YOU send_ME talk_| tuesday water we weeks_| with_HIS with_KID |_BEAR
-0.8: |_HIDE |_LET |_TRIP |_cada |_deadline |_get |_la |_salte
-0.9: HE_IDIOM KIN_FORCE ME_EVER ME_NOW MY_HARMLESS MY_knee NOT_get OK_GAME SAY_OK TRIP TRIP_| WANT_PHONE WANT_THIS
-0.9: abuela blocked cried dishes_| equivocado further grabbed hasta jaja jumping la_HARMLESS lake laughing long_way
-0.9: revoke robot text_ME |_fin
-1.0: MY_time NOT_call NOT_soy PHONE_NOW WATCHING_WATCHING asked be_removed cook_| deadline domingo_| first garden
-1.0: getting la_SEX mandarme overdosed plant removed sore tea_| theres_NOT tienen tv winter year
-1.1: AFRAID_HARMLESS I_like KIN_y PLANNED_for THIS_was WANT_unsubscribe big class class_| dormi escriban_| extrano
-1.1: far_| for_MY for_dinner hot join perro pray s_INSURANCE se_ME taza ten_| tiempo |_going |_hasta |_went
-1.2: CANT_OVER CUT_MY GAME_with HARMLESS_HARMLESS HARMLESS_con HIS_HARMLESS NOT_HIT at_GAME bless cocina cook en_OUT
-1.2: escribe keys la_cocina late_| mande slept story |_NEED |_put
-1.3: CHECK_HARMLESS HEIGHT_WATCHING LETTER_MY MY_HOPE by_SELF cafe cancelled forget grave |_had
-1.4: WANT_quit lift therapist
-1.5: ALL_day put_MY water_| |_GOON
-1.6: HARMLESS_on battery nuevo
-1.7: have_NOT perro_ME
-1.8: bailar
-1.9: smiled
-2.3: *
"""
