"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
3.1: dio_HIT
2.7: I_drank at_IT |_nearly
2.6: NOT_SAFE be_OVER choice
2.5: hurting into_ROAD neta
2.4: CHECK_trabajo LAST_thing VANISH_| delante quise raped
2.3: TOUCH_| WHILE_|
2.2: abusive en_BODY irme nomas only_one piso_| soon
2.1: AFRAID_MY NOW_estoy
2.0: IT_went I_fell PHONE_I YOU_know after_TONIGHT eggshells thing_I
1.9: BURDEN_| IT_MORE NOT_going THIS_deje YOUR_text existir garage golpea hides how_long in_garage jugando miro ojala
1.9: run_OUT saltar ultimos
1.8: GOON_| MY_| PHONE_away TIRED_LIVE TOOMANY_time WAYOUT_| deleted ending go_sleep going_ENDIT importaria is_HIT
1.8: revisa s_in tirarme unico_ME veo
1.7: AFRAID_| BETTEROFF_| ENDIT_| OUT_OUT PLEASE_help SAY_NOW TELL_MY como_| corta delete_THIS digo dinero falte
1.7: gato_ME glass hola insurance lee llegar_| people_who
1.6: HE_can HIM_PHONE HIT_KID HOME_con HOME_cuando IT_WONT I_only LIFE_MORE LIFE_NOT ME_HE MORE_y NOT_feel PILLS_en
1.6: PLANNED_and SUICIDE TOUCH_ME aca algo_| ano_| cancel_ME despertar diario diario_| digan dormir_y existing hago_|
1.6: stops usar went_for would_be |_encontre
1.5: AFRAID_HIM AFRAID_ME CANT_do HEIGHT_| KIN_I LIVE_MORE LOCK_| ME_esta PHONE_and SUICIDE_| TAKEN_PILLS THREAT_KILL
1.5: TOOMANY_PILLS acaba amenaza and_CHECK and_TAKEN are_in atras be_with birds con_| cuando_llega deserve fuera_|
1.5: gonna_SUICIDE irme_| morirme properly regale_MY se_acaba since_HE something_| stepdad suicidal tracker with_GUN
1.5: won |_mine
1.4: ABSENT ABSENT_| BEAR_MORE HE_makes HIT_HIT IT_and KILL_SELF KIN_HIT KIN_TOUCH NOT_worth OUT_is SUICIDE_NOW
1.4: THREAT_con THREAT_| TIRED_LIFE WANT_DIE WAYOUT across amiga amigo avento being_LIVE borracho bought_GUN bridge
1.4: everyone_| is_CHECK less loaded mesa_| old_| on_floor padrastro preguntando se_si sitting_on till_monday too_late
1.4: wasnt way_THIS |_WONT |_esta
1.3: CANT_LIVE CANT_OUT CHECK_MY CHECK_TOOMANY ENDIT HE_found I_go KIN_BREAK LIVE_| ME_HIT MY_SEX NOT_see NOW_PLANNED
1.3: SAY_THIS SUICIDE_MORE WATCHING_ME and_WANT boy bruises camera car_park dicen does_IT double en_MY front happens
1.3: holds_MY hoping hoy_es is_IT its_PLANNED like_I looking proposito sala_| soy_BURDEN story_| text_THIS then_HE
1.3: thinks_its up_at vez_| wana weird y_despues y_esta y_tengo |_long |_tried
1.2: BETTEROFF CUT_| DIE_by DIE_| GUN_| HIM_KIN HIT_MORE IT_THIS I_LET KILL_| KIN_are LOVED_for ME_BREAK ME_LOCK
1.2: ME_avento ME_thursday NOT_PLEASE NOT_va SUICIDE_y THIS_back THIS_voy abre along amenazo and_thought at_ME beating
1.2: bedroom coming_| conteste cry date_| despido down_stairs encierra es_MY gives hace_| holds ive key knife la_mesa
1.2: la_noche lights living look_like mami marcas mete morir muriera nite nurse pega pelo q sentido seria shaking
1.2: tengo_PLANNED theyd_be throw till_HE vale vieja we_NOT when_its |_HOPELESS |_SUICIDE |_buen
1.1: BRUISE CANT_see CHECK_THIS DIDNT_OUT FORCE_| GUN_en GUN_y HE_FORCE HE_did HE_is HIS_OUT HIT_by HOPELESS HURT_ME
1.1: I_HIDE I_PLANNED I_bought KIN_KILL KIN_le LAUGH_and LIFE_| ME_GOODBYE MISS_if MY_HOME MY_MONEY NOT_conteste
1.1: NOT_contesto NOT_era NOT_voy OK_NOT PILLS_and ROUGH SAY_HIM SHOUT_y THIS_tengo TIRED_| TOOMANY_noches WANT_KILL
1.1: YOU_think abri apago asi_se bell best_KIN bien_y creo cuando_le dios drank drawer duermo encerrada esas
1.1: esta_afuera familia funeral haga have_IT hed hombre hubiera inside juego key_| le_TOUCH le_tengo lean llena
1.1: on_HEAVEN papi passport ready rn their there_| thoughts venga vi_en vivir volvi wait_till whatever with_NOT |_GUN
1.1: |_LIVE |_come |_pienso |_there
1.0: BEAR_| BODY_till BRUISE_| FORCE GOODBYE GOODBYE_| HE_SHOUT HIS_hands HIT_ME HOPE_DIE HOPE_I I_CUT I_be I_can
1.0: LAST_time LOCK_in ME_LIVE ME_down ME_estoy ME_ha ME_in NOT_BEAR NOT_LET PASTNIGHT_| PHONE_HE POINT_LIVE POINT_|
1.0: SELF_if TONIGHT_s WONT_be WONT_have and_ALL anda caja caso chiquita crying cutting deje estar_en estar_| estuve
1.0: everyone food_| from_HARMLESS from_MY golpes gun hasta_HEIGHT hijos hole is_talking la_GUN la_TOOMANY la_piel
1.0: lads larga learned lot might needs paid para_NOT pesa picked piel police porque_PASTNIGHT quick_| rompio semanas
1.0: sex si_THIS solo_ME soy_maestra tablets tantito_| tener theyll think_| touches ultima unalive under_one van
1.0: voy_estar youll |_lady |_solo |_some
0.9: BLAME_| BURDEN CHECK_PHONE GUN HE_BREAK HE_has HIT_con HIT_| IT_TONIGHT I_AFRAID I_SUICIDE I_found I_keep
0.9: I_should KID_are LET_BRUISE LET_OUT ME_NOT ME_have ME_tapo MONEY_la MY_KILL MY_own NOT_HARMLESS NOT_think NOW_and
0.9: PLANNED_| ROUGH_| SAIDNO_| SHOUT_and THIS_BODY WANT_ENDIT WANT_LIVE WANT_SUICIDE WHILE_SHOUT YOU_can
0.9: about_SUICIDE alive anoche anywhere_| ayuda b bag bathroom be_nice been_putting bleeding bottle cannot church
0.9: como_si compa con_HIT conmigo contra_la cosas cuando_SHOUT deseo diciendo drawer_| drinks drove en_HOME encuentro
0.9: escaleras esta_vez gives_ME going_be haber hacer_| hacerlo holiday hospital in_drawer le_HIT le_conteste llave
0.9: lord luna mato navidad obliga olvido_la once_YOU patron patron_ME peaceful pegar peor_| permission picks pienso
0.9: platform puedes reckon se_ROAD se_pone serio_| slept_in soga suicide summer tengo_GUN theres thought_about
0.9: threatens time_in ve waiting wey writing y_ALL y_CHECK y_NOBODY y_si |_ate |_glad |_mire |_theyd
0.8: CANT_be DIE DIE_TOOMANY GUN_in HE_OVER HE_always HE_put HOME_with HURT_SELF I_ME I_might JUMP_| KIN_la LIVE
0.8: LIVE_in ME_CHECK ME_quito MONEY_y MY_OUT NEED_| NOBODY_ME NOBODY_can NOBODY_s NOBODY_would NOBODY_| NOT_LAUGH
0.8: NOT_come NOT_la NOT_para NOT_veo NOT_write OUT_con POINT POINT_para SAY_HE THIS_time THIS_y THREAT_ME TONIGHT_NOT
0.8: TOOMANY_MY WHILE_NOT YOU_LAST YOU_PLEASE ago amigas at_MY bath_with be_DIE bread brothers buen calle case
0.8: christmas comida coming_up con_INSURANCE contesto cos cross_| cuello cuerpo curtains decidi desaparecer died_in
0.8: duele_la edge en_SUICIDE en_serio encontro escuela_| esta_CHECK fault for_IT for_being found gone_| have_PLANNED
0.8: have_SEX hell in_HOME is_going is_pointless isnt keeps kettle kiero kms la_comida like_THIS lit live locks
0.8: matarme mientras mom navaja nobody ojo on_HEIGHT pain pan_| pastillas pensando pension perdon pictures pie_|
0.8: pointless por_si pot promised puse_la quisiera regret rn_| sabe_| set shook since sounds starting sunset sunset_|
0.8: tantito thats_ME theyd threatening traffic voy_hacer was_DIE we_have when_KIN whoever wouldnt y_NOT y_hoy |_back
0.8: |_bonito |_do |_everyone |_oye
0.7: ALL_dias ALL_night BODY_at CHECK_| GAME_for HE_HURT HE_TOOMANY HOME_and IT_OVER IT_be I_CANT I_died I_going I_in
0.7: I_wrote JUMP KID_and KIN_MY LET_NOT LIVE_and LOCK_en ME_I ME_by ME_pregunto ME_va MONEY_and MY_PHONE MY_best
0.7: MY_heart NECK_| NOT_be NOT_contesta NOT_le NOT_puedo NOT_reply NOT_use NOW_TIRED NOW_la NOW_se OK_for OUT_HE
0.7: OUT_NOT OUT_OVER SAY_KID SELF SELF_TONIGHT SELF_in SUICIDE_SELF TAKEN_TOOMANY THREAT_and WANT_GOON WANT_estar
0.7: WHILE acabe actually allowed altavoz altavoz_| am_on and_SAY and_if and_its another anyway anyway_| asleep be
0.7: be_LIVE believe bought boyfriend broma busy camine_| canse comida_| como_ME con_GUN contigo contigo_| damn dano
0.7: decided despierta did_IT did_walk dio_YOUR early_| encontrar esta_en estar ex exist father floor for_dog from_OUT
0.7: gas god going_KILL hes hits in_kitchen interview kinder kinder_| know la_KID la_OUT la_escuela la_tarde
0.7: left_LETTER life lock look_after looking_at man mark marks matar medio meses mine mirar muerto murio_en nadie
0.7: nice_see noches notes nuevo_| pared_| pay pensando_en perdi pistola planning prefiero primo put_CHECK putting
0.7: quick quien_le raro raro_| reason see_MY seguir self senor_ME should slipped something sometimes_I sorry stairs_|
0.7: starting_MORE tambien telly til tiro todo todos tonight turns va_THREAT ver_si very_OK vez_en vias voices wall
0.7: warm_and wednesday with_HIT y_SAY |_as |_duermo |_old |_once |_paseo |_perdi |_sometimes
0.6: AFRAID_what BEAR BODY_y BODY_| CANT_GOON CANT_get CANT_| CHECK_ME DIE_y EVER FORCE_ME GUN_and HEIGHT HE_NOT
0.6: HE_THREAT HE_WONT HE_were HIT HIT_y HOME_at I_HOPE I_NOW I_doing I_left I_sleep KILL_MY KIN_comes LAUGH_at ME_DIE
0.6: ME_FORCE ME_MISS ME_diera ME_pidio MY_hands NECK NOBODY NOT_TELL NOT_YOU NOT_escriban NOT_habla NOW_I NOW_with
0.6: OK_ME PASTNIGHT PILLS PILLS_| PLEASE_TAKEN POLICE SAIDNO SAY_IT SAY_KIN SAY_si SELF_on THIS_I THIS_TONIGHT
0.6: THIS_at THIS_va THREAT about_KILL afternoon afternoon_| again also and_GUN and_put arm asking at_least at_night
0.6: be_easier bike bother bothering bottom by_MY cada_noche calle_| calm carro check children choked colgar comes
0.6: comes_in contesta_| cross da desde_se dia_| dicho die diera do_we encontre ended enoja escribo espera esta estoy
0.6: estoy_TIRED exactly eye feels_OK flatmate forcing frasco frente friday_| girls going_HURT going_SUICIDE gonna
0.6: got_GUN habla_| hacerme had_MY he hermano hiding honestly hoy_ME hoy_se iba ideas in_bath intrusive its_MY jump
0.6: kept la_DIE la_mano la_plancha least light_| mandar motivos nacido nah night_| ninos nota off_MY on_POINT one_for
0.6: outside oye para_OUT pasa peaceful_| pencil perdone pidio plancha preguntarle puerta_| purpose queda ran rio road
0.6: s_got says se_OVER se_duerma se_enoja see serio shakes shed shop space tanto_| theyre thinking_about todas
0.6: todavia_ME turned voces voy voy_LIVE wanna what_HE when_| why_am world years_HE |_GOODBYE |_HOPE |_YOU |_estuve
0.6: |_feels |_fue |_llevo |_paso |_siempre |_theres
0.5: BODY_are BURDEN_para HEIGHT_y HE_HIT HE_TAKEN HE_else HE_going HE_know HIS_KIN HIT_HIM HIT_la HOPE_TOOMANY
0.5: IT_DIDNT IT_NOT I_got LAST_one LIFE LIVE_is ME_THREAT ME_hice ME_olvido ME_perdone ME_puso ME_quita ME_voy ME_who
0.5: ME_| MY_BODY MY_tia MY_vecina MY_vieja MY_viejo NOT_OK NOT_in NOT_know SELF_| SEX_| TOUCH WANT_VANISH WONT_NEED
0.5: acabo_| adentro ah already also_| am_I and_HIT ay bajar bastante bastante_| being birthday_| black bowl brazos
0.5: breathing burden burning calendar calendar_| carrying chico cliffs coin_| coming con_LOCK conozco contra cousin
0.5: cuando cuando_se cuarto dar decirle dias died_| dijo donde door drive duerma en_GAME en_LIVE en_medio esperar
0.5: even falta fed finger for_ME forma hand_on has hasta_se here herself hice_la house in_MY in_SEX into is_THIS
0.5: is_sitting its_OVER joking june la_BODY la_LET lady largo late le_escriba leaving_| left lindo llega llegar lleva
0.5: lleve long look mama mean media_hora meet menu mesa myself navidad_| neck nina ninguna odio olvido ones_|
0.5: otherwise own pa papa para_MY pasaporte perdone_por pills plane por_NOT propia proxima_| pude pude_| puedo puente
0.5: put_HIS quedarme queria quiera_| quita quitarme razones reached real reimos salir senora sit_down sleep_and
0.5: sleep_| sobre_la solas standing starts still stood_at taken takes teeth_| terminar than thats thinks third toca
0.5: tranquila turn va ver_MY vida volvio wall_| where why woke write_IT y_YOUR y_la |_PILLS |_WHILE |_ando |_cuando
0.5: |_gonna |_pause |_signed
0.4: BLAME CANT CANT_go CHECK CUT DIDNT DIE_MORE GOODBYE_ALL GOON HARMLESS_for HEAVEN HE_CHECK HE_MY HE_have HE_like
0.4: HE_was HIT_THIS HOME_| IT_SELF I_SAIDNO I_WANT I_WONT KIN_SAY KIN_murio LETTER_| LOCK LOCK_OUT LOCK_SELF ME_KILL
0.4: ME_LAST ME_LET ME_PASTNIGHT ME_arana ME_go ME_saco ME_when MONEY_| MY_ama MY_prima NOT_OUT NOT_conozco NOT_se
0.4: NOW_NOT NOW_THIS OK_I OUT_y PHONE_y POLICE_came SAY_ME SEX SHOUT_| TAKEN_THIS TELL THANKS_por YOUR_KIN YOUR_day
0.4: abrio against alivio ama ando anywhere aqui aqui_| asi at_table be_NEED belt best better bowls bowls_| breath
0.4: brother cadena calling calls car carro_| cel che clothes come controla cos_I cut date day_off debajo debajo_la
0.4: deja dejando desde despedida did_try digas dije doy driving drunk dying en_papel entera es_NOW escondio espalda
0.4: estoy_en exam feel_like flores for_sunday for_walk fotos fuera fuerte gato_| give go_quiet goes guess guess_|
0.4: gusta_cuando ha hagas hand_| have him hurt idk if_THIS im ir_con its just know_| la_LOCK la_ropa la_silla
0.4: library_| like_MORE lleguen llora lo manera march mensaje mine_| monday most much_| mug_| mum needing negro
0.4: nights noche noticias ones open orden_| packed pienso_en poder prima prima_| puerta puerta_y ready_| regreso ring
0.4: ringing room roses se_le seat sending_ME short_| sola somebody sorted spot sweets sweets_| tell tengo
0.4: tengo_AFRAID tengo_WANT tenia think thinking thought_| thursday tibio tibio_| tiene tome tracks tranquilo tried
0.4: true_| until_I used vaya vez vivo voy_poder vuelta vuelvo w wants well what_would wheel worrying wrong_| y_LET
0.4: y_THIS |_CANT |_DIE |_HEAVEN |_KIN |_at |_bueno |_feel |_idk |_thinking |_why |_would
0.3: AFRAID BODY_and BREAK CHECK_in EVER_| HE HEAVEN_| HE_LOCK HE_coming HE_gets HE_made HIT_MY HOPE HOPE_ME I
0.3: INSURANCE_and INSURANCE_at IT_on IT_would I_DIE I_HARMLESS I_SAY I_have I_| KILL_OUT KIN_is KIN_on KIN_put
0.3: LETTER_THIS LET_LETTER LET_ME LOCK_ME ME_HIDE ME_PLEASE ME_SAY ME_TAKEN ME_TOUCH ME_and ME_cai ME_da ME_dieron
0.3: ME_dijeron ME_duele MONEY MORE_than NOT_KIN NOW_OVER NOW_TAKEN NOW_hice NOW_its PASTNIGHT_ME PHONE_for PLANNED
0.3: SAFE_at SAY_YOUR SAY_se SEX_and THIS_se THIS_unico VANISH WONT WONT_SAY YOU_WONT acabar accident accident_|
0.3: after_THIS afuera ago_| am an and_DIE and_HE and_I and_THIS and_WONT and_change and_theres anda_con andar anos_y
0.3: asi_| balcon bano beach been birthday bruised bueno_| by_ROAD by_sunday cai cai_la caliente calm_| cant celular
0.3: cerro clean coin con_KID contesta cries cuchillo cumplo dad dark decirlo decirlo_| dejo dentist despues dijeron
0.3: does dont driver eat en_blanco encerro enough es_buena estan ever every everything fall fish for_HE for_yourself
0.3: fue get_up go go_HOME go_| golpe grand_| grandson hablo hacer half_hour happy head hear heat hijo hold hoy_|
0.3: if_HE if_I iglesia in_HARMLESS in_HIM is_there job kill la_calle la_puerta largo_| le_deje le_hace leaves legs
0.3: lighter like_its location loud_| make_IT makes_ME mala_| mando marido mejor meses_| mio mirando mismo mucho_|
0.3: name_| nearly ni night noise noise_| nombre_MY normal notebook_| notice of on_step order pague papas parce parece
0.3: park peas peli people_| peor picture piso planta por_MY pregunto quiera really remember ringing_| river rompe
0.3: round_| sad said saw se_como se_la secreto send_| shower_| si si_ME siempre solo soy stopped sweet sweet_|
0.3: table_| teach teeth telling temprano tengo_BRUISE termino that then_| there throat till time_HE time_| todavia
0.3: uncle under unico wake what_I when which with_HARMLESS with_IT woman wont would |_HE |_LIFE |_LOCK |_ME |_NOW
0.3: |_TELL |_be |_bien |_delete |_estoy |_flour |_found |_help |_its |_kept |_like |_order |_porque |_rest |_saw
0.3: |_senor |_tengo |_unsub
0.2: ALL ALL_| BODY CANT_BEAR CUT_SELF HE_from HE_gave HE_will HIS HOME INSURANCE INSURANCE_| IT_if I_HURT I_TAKEN
0.2: I_am I_been I_had I_sat I_think KID_| KILL KIN_ME KIN_NOW KIN_| LAST_PHONE LAUGH_ME LET LIVE_THIS LOVED_| ME_HOME
0.2: ME_alegra ME_mude ME_tiene ME_with MY_KID MY_job NOT_es NOT_estoy NOT_tengo NOW_SAY OUT_| OVER_OK OVER_PLEASE
0.2: OVER_con PAIN PLEASE_pasar ROAD SAY SAY_I SAY_le SELF_and THIS_habia THIS_month THIS_| TONIGHT TONIGHT_| WANT_IT
0.2: WONT_LIVE YOU_get after_HARMLESS alegra algo and_KIN and_NOT angry ano answers arms arreglar at_HOME ayer_le
0.2: back_is before blanco bro broke bueno burned came_| can_save cancel_| cerre chair_| chat cleaned cobran come_back
0.2: contestar corto corto_| cough day_is days dead do_| done drink_| drop eight empuja enfrente entro es escalera
0.2: estoy_| face family feo_| flour forty_years foto_en four_years four_| from_where funny get girlfriend giving glad
0.2: gone got_THIS grandad grita hace handed have_MORE haz held hi hide hitting hospital_| hoy_hice i idea if_its
0.2: igual igual_| in in_BODY in_YOUR in_| its_NOT jaw job_| kind_| knows la_HIT la_MONEY la_WATCHING la_escalera
0.2: la_pared la_tienda last lata_| late_for le le_SAY le_TELL left_| like_SAY llevo lovely lugar mano me means mi
0.2: miedo mis missed money mude nene nice nineteen no note nothing on_MY online only open_| otro over para para_|
0.2: pared parents parque parque_| parte past pensado people permanently person phone photo pie pizza pizza_| plate
0.2: por_THIS porfa post preguntar preguntar_| quito reads regale roof ropa runs sabado scared screaming se se_va
0.2: senor sick silla since_I sleep spots spots_| stuff sube sunday_| tanto telefono them then_I theres_NOT things
0.2: think_I three_days tienda tio to toma trae tree_| tuve twice up use va_KILL viene vista viva walking want washing
0.2: we_do what_do with_ME wrong ya yes yo |_ALL |_DIDNT |_I |_LAUGH |_WANT |_YOUR |_antes |_been |_bit |_creo |_desde
0.2: |_does |_forty |_having |_if |_is |_people |_si |_sitting |_teach |_voy
0.1: ALL_time GIVEUP HE_SAY HE_WANT HE_| HOME_for HURT IDIOM_KIN I_HIT I_at I_feel I_mean LAST_dia LOCK_con ME ME_OK
0.1: ME_OUT ME_mando ME_pide MISS MISS_| MY_PILLS NOT NOT_THIS NOW_ME SAFE SAY_| THIS_hoy THIS_la THIS_mejor THIS_with
0.1: TIRED TIRED_being TOOMANY TOOMANY_OVER TRIP_MY WANT WANT_dormir YOUR_nombre YOU_SAY acabo account account_| after
0.1: and_thats any aqui_en are_OUT around ayer back_| banana beat bed bin both cajon can casa chair con_IT con_senor
0.1: conte dice dieron do_YOU down down_with en_la entonces es_para escribo_| estudiar feel fell forever frio fuerza
0.1: get_IT get_ME going grand hice hice_THIS his how hoy hurts id is la_sala lado lie listo look_at lost_IT made_ME
0.1: mal mano_| month_| mother mujer none not okay otra papel pill pillow question saco sala salgo school sin sobre
0.1: socks_| spring sunday talk_| talking te_| tengo_TOOMANY thing time trajo_flores volver was whats_THIS
0.1: whenever_YOU with_HIM y_ME |_HIDE |_HOME |_NOT |_aqui |_ayuda |_en |_les |_lovely |_other |_parce |_soy
-0.1: ALL_MY BEAR_later CANT_talk DIDNT_WANT HARMLESS_breath HARMLESS_breaths HARMLESS_evening HARMLESS_papel
-0.1: HEIGHT_MORE HE_YOUR HE_amable HE_te HOPE_there HURT_| IDIOM_with IT_or IT_solo IT_up IT_| I_TELL I_did I_know
-0.1: I_tried KIN_LOCK LAST_la LAUGH_name LET_ti ME_despedi ME_dio ME_hizo ME_quede ME_vio NEED NOT_HIM NOT_big NOW_s
-0.1: NOW_| OK_HIT OK_KIN OK_PLEASE OUT_TOOMANY OUT_YOU OUT_disco OUT_means OUT_pond OUT_slowly OUT_window OVER_IT
-0.1: OVER_if PLANNED_IT PLEASE PLEASE_aligerar PLEASE_call PLEASE_send SAY_THANKS SAY_hoy SAY_one SAY_yours
-0.1: SHOUT_taza THIS_HIT THIS_MISS THIS_drop THIS_es THIS_one THIS_was TOOMANY_HARMLESS TOOMANY_THIS
-0.1: WATCHING_beginners YOUR YOUR_BODY YOUR_hands YOUR_lunch YOUR_next YOUR_shoulders YOU_NOT YOU_mean YOU_press
-0.1: YOU_used YOU_wash YOU_| afuera_o algo_te aligerar aligerar_rato amarillo amarillo_| and_THANKS and_down and_sit
-0.1: ando_WATCHING anota_algo anota_palabra answer_too antes_HARMLESS anymore as_fast at_dusk atienda atienda_|
-0.1: audio_diez baby baila_| before_lunch beginners beginners_group bench_or bendiciones big_talks bit blood blue_mug
-0.1: blue_thing boils boils_| box breathe breathe_OUT breaths breaths_| bump bump_| busca_palabra by_its call_| cama
-0.1: camina_| can_SAY canciones canciones_| cepillarte cepillarte_dientes cerca_cinco chair_and cinco_respiraciones
-0.1: cloud_| coat colour_| colours colours_in columpio company_help compra compra_fruta con con_THIS con_WANT
-0.1: con_nombre conduct conduct_one contarla contarla_| cool cool_| corner_| counts_too crying_| cualquiera_PLEASE
-0.1: cuando_THIS cuento culpa cushion_like da_curiosidad date_hora decides decides_| del despedi diez_segundos disco
-0.1: disco_dance do_I dog_OUT dog_decides dormir_| dosis draft draft_counts drop_| duermes duermes_medias dusk dusk_|
-0.1: each each_name earlobe earlobe_| ease_tense eat_HARMLESS el elbow_| elige elige_gusto elige_palabra else
-0.1: en_orden en_rato entra escribe_LET escuche escuche_luego esperando espere espere_afuera esquina esta_semana
-0.1: eyes_shut fast_| feet fin find_haircut find_one find_three fist fist_bump flop flop_| for for_NOW for_five
-0.1: for_short forgot_MY fresco fresco_| frightened from from_chair fruit fruit_by fruta fruta_o fue_la girl give_one
-0.1: goes_| guess_spice gustaba gustaba_| gusto_pequeno hablar had hairdresser hairdresser_| half_as have_MY hay
-0.1: hay_respuesta haz_HARMLESS heel_| help_at her hora_parque idea_| if_IT in_sky invite is_in its_OUT its_been
-0.1: its_smell jornada juega juega_cinco juice juice_| keep_THIS kind_hairdresser la_dosis la_frase la_moto la_rompes
-0.1: la_semana laughing le_guste leave lentas_| like like_back like_dog like_kind like_wet line_about line_|
-0.1: lines_yourself liso liso_o list listen listen_| little_time locked lying made_HARMLESS mains mains_| manda_audio
-0.1: manos manos_en martes_| may_ease mece mece_hombros medias medias_| medicina_| mercado minute minute_swap
-0.1: minute_walk minuto minuto_con minuto_| minutos_para mira_perros mire moment moto much muerta mug mug_OUT n
-0.1: name_one near_YOU next next_GAME next_bench next_call next_visit nice_smell nice_| niebla niebla_| nombre_basta
-0.1: o_la o_luego o_media o_pan o_para o_tibio on_signal one_GAME one_HARMLESS one_LAUGH one_blue one_minute one_nice
-0.1: one_word or_bus or_cook or_flop or_fruit or_listen or_rest or_some or_stand palabra_despues palabra_sobre
-0.1: palabra_tuya pan_pie papel_y paper_slips para_contarla paren paso pass_is pelota pequeno_para permiso perros
-0.1: person_| pigeon pigeon_| piso_minuto plan play_| please pleasure pleasure_NOW plump plump_cushion pon pond_|
-0.1: press press_send prueba_antes quedate quedate_minuto querer quien quien_recibe quieren quieres_ir rained rare
-0.1: rare_treats rather rato_para read reminders reminders_| remove_MY remove_THIS renueva renueva_cuando
-0.1: respiraciones respuesta_mala rojo rojo_| rompes saber sabor sabor_| saluda_quien saque sat saturday save_IT
-0.1: se_BREAK se_renueva segundos_HE semana sending senorita service shake shake_like shave she shes short short_walk
-0.1: show_IT siente_piso signal_with sirve sit_on skip slips slips_| slowly_five small_pleasure smell_and smell_|
-0.1: snap snap_| socks some_cream songs space_| spice_or spoon_| stand_up stand_| stars start_| started starters
-0.1: starters_| station station_| storm stretch string string_| talk talks_| taza_tibia te_WANT te_atienda te_da
-0.1: te_duermes te_escuche te_gustaba ten_OK ten_minute tenla termina termina_la three_breaths three_colours
-0.1: three_goes three_times tibia tibia_y tibia_| tiempo_| times_| toast too too_| tormenta tormenta_| treat treats
-0.1: treats_| tres_respiraciones trust try_ten tu tuesday tuesday_was tuya_para two_songs vas vaya_| ver verde
-0.1: verde_| walk_on walked warm was_LAUGH was_nice wash wash_YOUR water_boils way_| wet_pigeon whats whats_hard
-0.1: while_water wooden_spoon would_company would_| write write_two y_juega y_saluda your yourself_as |_BEAR |_PLEASE
-0.1: |_THANKS |_agree |_amarillo |_and |_bendiciones |_breathe |_cepillarte |_change |_closeness |_color |_colour
-0.1: |_compra |_cool |_draft |_each |_earlobe |_eat |_elbow |_elige |_espere |_eyes |_find |_fist |_fresco |_give
-0.1: |_haz |_hour |_invite |_jar |_juice |_liso |_listen |_mains |_mece |_niebla |_nod |_olor |_paper |_para |_paren
-0.1: |_pass |_play |_plump |_pon |_quedate |_rare |_reply |_rojo |_sabor |_senorita |_shake |_share |_shave |_show
-0.1: |_siente |_slept |_slowly |_smell |_smooth |_snap |_sol |_stand |_starters |_stretch |_sweets |_tenla |_termina
-0.1: |_tiny |_tormenta |_toy |_try |_up |_verde |_wave |_wear |_yours
-0.2: ALL_fruta ALL_pace ALL_visit CHECK_uno CUT_IT GAME_IT GAME_visit HARMLESS_first HARMLESS_minutes HE_confianza
-0.2: HIDE HIS_| HIT_despacio HOME_is HOME_y IT_ALL IT_HARMLESS IT_WANT IT_ahead IT_always IT_as IT_at IT_close
-0.2: IT_feels IT_goes IT_in IT_may IT_night IT_play IT_twice I_LOVED I_MISS I_enjoy I_get KID_SAY KIN_NOT KIN_OK
-0.2: KIN_con KIN_esta KIN_has KIN_mutuas LAUGH_NOT LETTER_IT LETTER_into LETTER_one LET_IT LET_THIS LET_go LIFE_is
-0.2: ME_lees ME_on ME_queme MORE_TRIP MY_HOPE NEED_reply NOT_GAME NOT_MORE NOT_NEED NOT_and NOT_contestar NOT_count
-0.2: NOT_help NOT_lista NOT_next NOT_prisa NOT_signed OK_HE OK_OVER OK_TOOMANY OK_answers OK_con OK_question
-0.2: OK_respuestas OUT_IT OUT_NOW OUT_SAY OUT_at OUT_ten OVER OVER_for OVER_two OVER_| PHONE_YOU PHONE_is PLEASE_and
-0.2: PLEASE_both PLEASE_cancel PLEASE_keep PLEASE_like PLEASE_remove PLEASE_| POINT_in SAY_NOT TAKEN_first THANKS
-0.2: THANKS_| THIS_OVER THIS_basta THIS_ha THIS_hice THIS_notifications THIS_quieres THIS_te THIS_tuyo TIRED_grey
-0.2: TONIGHT_is TOOMANY_dia TOOMANY_segundos WANT_KIN WANT_OUT WANT_en WANT_la WHILE_hierve WHILE_se WONT_OUT
-0.2: YOUR_HOPE YOUR_aire YOUR_body YOUR_cita YOUR_closed YOUR_feet YOUR_fingers YOUR_palms YOUR_teeth YOUR_timing
-0.2: YOUR_words YOU_YOUR YOU_are YOU_brush YOU_could YOU_enjoy YOU_heard YOU_in YOU_left YOU_liked YOU_lot YOU_meet
-0.2: YOU_own YOU_set after_YOU after_YOUR after_lunch agarro agobia_| agreed aire aire_| alone_with always_gets
-0.2: and_CANT and_colour and_either and_later and_pen anos anota anota_la anota_tres answer answers_| antes_YOUR
-0.2: antes_dormir antes_la arana are_fine armen armen_LETTER as_IT as_YOU as_agreed as_slowly as_spam as_tall asi_es
-0.2: at_YOUR at_ease at_something bailar_pieza bake bake_IT bald bald_heads barrer barrer_| bass bass_| basta_|
-0.2: before_YOU before_| being_close bench bin_IT blank_days blanks blanks_are body body_| books_on both_WANT
-0.2: both_are both_like bow_| breath_each broken brush brush_YOUR buena_| bufanda bufanda_| build build_nest busca
-0.2: busca_tres by_feel cabeza cada_quien cae cae_bien cafe_| called calm_moment calor cambian_| caminar_| can_I
-0.2: can_pause can_| car_| card cat cat_| cena cena_| change_| chess chi chi_| choose choose_calm choose_one cielo
-0.2: cinco_minutos cinco_veces clean_pillowcase close close_for closed_eyes closeness_| cloud coat_pocket cocinan
-0.2: color_| colour colour_in comfiest comfiest_inch como como_NOT como_mango companero con_MY con_basta con_manos
-0.2: con_tres confianza contestar_| copies corazon could_CHECK could_SAY count_five count_| counts crema cried
-0.2: cualquier cualquiera cuando_quieras cuando_te cuando_vayas cupboard_and das das_| date_TOOMANY date_vuelta
-0.2: daydream days_are days_before days_is death decir decirles dejalo_para descansa descansa_| despacio_cinco
-0.2: detente detente_cuando dias_y diez diez_minutos dig dila dila_vez do_as doesnt dog dog_| doing dos_dias
-0.2: dos_minutos down_one down_whenever draw draw_line draw_three drink_as drum drum_| dry each_other each_with
-0.2: each_write each_| ease easy effect elbow elbow_counts else_we en_HEIGHT en_MORE en_mal english enjoy
-0.2: enjoy_TONIGHT enjoy_| es_menos esa estar_cerca estira eyes eyes_in fair_TOOMANY feels feet_| fifteen
-0.2: fifteen_minutes finally find_comfiest find_softest fine fingers fingers_like first first_sip first_with
-0.2: five_sounds five_times fold_IT follows for_YOU for_YOUR for_its for_low for_one for_something for_ten for_visit
-0.2: for_when frase frase_| frases frases_para frenar frenar_| fruta_| fuera_zapatos fuerza_| fun ganas gate gate_|
-0.2: gato gets_THANKS go_and go_first go_sideways goes_choose good goodbye got_TIRED gracias grey_days gris gris_|
-0.2: guarda guarda_la guardas guardas_o guste gustos hace_la haciendo handy_for hard_day hasta_la have_private
-0.2: hay_WANT heads heads_count heads_left heard_| heel help_when helps_if herb herb_| herbal herbal_teas hierve
-0.2: hierve_agua hizo hoja_| hombros hora_mercado hora_| how_YOU humming humming_counts if_OK if_| in_THIS
-0.2: in_cupboard inch_YOU into_coat invita invita_HE invita_YOUR is_on jar jar_| jefe joke jot_one keep_IT keep_TAKEN
-0.2: keep_yours kick kind_thing kindling kitchen_| knee_| knees_| knives la_LAST la_LETTER la_cena la_das la_guardas
-0.2: la_manta la_taza la_terapia la_tiras lado_y later_are laves_manos lees lees_en left_too lejos lejos_| lentas
-0.2: lentos_| like_kettle like_sound like_stars liked_| line line_would lines lines_| list_three lists lists_|
-0.2: llena_hoja look_far looks_NOT los low_| luego luego_CHECK luego_cambian luego_ves m make_THIS make_two mal_rato
-0.2: mango mango_| manos_ocupadas manta manta_| mas match mateo maybe_| meal meant media media_| medicina meet_KIN
-0.2: memo memo_| mercado_NOT meta_| minute_| minutes minutes_with minutes_| minutos minutos_| mira mira_lejos mistake
-0.2: mistake_| moment_| morning mornings moves moves_slowly mrs muero music music_| mutuas mutuas_| naranja
-0.2: naranja_NOT near near_far near_| nest nest_| never next_drink next_step next_wash night_s nino noches_basta
-0.2: none_THIS notebook noten novio nublado nublado_| nunca o o_CHECK o_cuando o_dejalo o_descansa o_guarda ocupadas
-0.2: off_HOME off_| olor on_HIM on_monday on_one on_other on_shelf one_and one_clean one_elbow one_kind one_line
-0.2: one_moves one_page one_person one_question one_small one_| open_cupboard or or_OVER or_bin or_fold or_give
-0.2: or_look or_next or_numb or_pass or_send or_skip or_tear or_wear or_when other_s out outline own_| pa_NOT pace_|
-0.2: palabra_para palms palms_warm pan para_cada para_frenar para_luego para_ti pared_y parte_basta partner parts
-0.2: parts_YOU pass pass_| pause pause_word pause_| paz pebble pedi pela pela_naranja pelicula pen pen_| person_YOU
-0.2: pick_one pide pide_HE pie_y pieza_| pillowcase pillowcase_| pinch pinch_salt plato_siempre play plot plot_twist
-0.2: po po_| pocket pon_cumbia pond ponte ponte_pie por_TOOMANY pot_herb pregunta prisa prisa_| prueba pueden pull
-0.2: pull_weeds punched puse put_on queme question_for quien_YOUR quieres_preguntar quieres_recuperar racha_gris rato
-0.2: rato_gris reach reach_up ready_for recibe recuperar recuperar_| respiraciones_lentas respuestas respuestas_|
-0.2: rest rest_YOUR rest_counts rest_| right rings rings_| ritmo ritmo_| robot roll rope rub rub_YOUR s_rest sali
-0.2: salt_| sangre saturday_| scarf_or se_hace se_quedo sea secreto_plato segundos semana_nueva send_IT send_one ser
-0.2: service_| set_off share_one shelf shelf_| shirt_| short_lists shoulders_| si_WANT si_duele si_es si_quieres side
-0.2: sideways sideways_| sientate_| sientes sigue siguiente silla_cinco silly sip sip_YOUR sirve_ALL sirve_taza
-0.2: sit_and sit_up skip_IT skip_sore slapped slice slip slow slowly slowly_as slowly_| small_thing smell smell_three
-0.2: smile smooth_| sms_| softest softest_thing soil solo_| something_far something_on son sonidos sonidos_| sore_or
-0.2: sort sound sound_IT sounds_| spread spread_YOUR stairs stand stars_| start stay_with straight straight_HOME
-0.2: stretch_like stretch_| suave suave_| suelta suelta_la sueter sueter_| sus swap_| tai tai_chi tails tails_OK
-0.2: talks tall tall_as tarde_antes taste taste_| taza te_agobia te_cae te_escribo te_gusta te_laves te_sientes tear
-0.2: tear_IT teas teas_| tema_| ten_HARMLESS ten_minutes tense tense_day terapia terrified texting_| then_keep
-0.2: then_spread then_swap there_anything thing_OUT thing_YOU thing_wear thing_| think_IT three_rings through
-0.2: time_together time_with timing timing_| tira tiras tiras_| tired today tomatoes top trabajo_con tres_minutos
-0.2: tres_sonidos tus tuya tuyo tuyo_| twist two two_HIT two_THIS two_books two_lines two_short uno_NOW uno_viejo
-0.2: up_as us vayas vayas_barrer veces_| vecina_ME venia very ves ves_si video_| viejo viejo_| viernes view visit_|
-0.2: vitamins_| voice_memo vuelta_diez vuelve vuelve_la wait wait_for walk wander warmth_| wash_| watched
-0.2: water_HARMLESS wave wave_| we_could we_look wear_by wear_whats weather weeds weeds_| weve what_feels whats_on
-0.2: when_HE when_do wherever_IT which_is why_do will_do window with with_HE with_PHONE word would_do wrist
-0.2: write_down write_five write_one y_HIT y_algo y_pon y_vuelve youd youd_be youre yours yours_| yourself zapatos
-0.2: |_BURDEN |_HIT |_KILL |_LETTER |_ROAD |_aire |_anota |_armen |_asi |_baila |_baja |_bake |_bald |_bass |_before
-0.2: |_blank |_blanks |_bow |_bowls |_build |_busca |_button |_choose |_cinco |_cloud |_con |_cried |_cualquiera
-0.2: |_date |_deje |_detente |_diez |_dig |_draw |_drum |_dry |_escribe |_fifteen |_fold |_fuerza |_got |_guess |_had
-0.2: |_heads |_heel |_herbal |_hold |_hora |_humming |_invita |_keep |_la |_list |_llegar |_llena |_luego |_manda
-0.2: |_mano |_manos |_manta |_marking |_mes |_minuto |_music |_near |_new |_next |_noten |_nublado |_o |_one |_open
-0.2: |_or |_parte |_pebble |_pela |_pick |_pide |_pinch |_ponte |_pot |_prueba |_pull |_quieres |_rub |_sali |_saluda
-0.2: |_save |_se |_sientate |_sirve |_slip |_soft |_step |_suelta |_sueno |_sueter |_tai |_tails |_taste |_ten |_then
-0.2: |_tiene |_vitamins |_walk |_warmth |_water |_weve |_what |_wherever |_y
-0.3: BODY_on CHECK_con CHECK_durmiendo CHECK_tomando CUT_HARMLESS HARMLESS_reply HARMLESS_| HE_YOU HE_and HE_close
-0.3: HE_kind HE_quieres HE_sent HIT_HARMLESS HOME_NOW HOME_in IDIOM_at IDIOM_hambre IT_after IT_for IT_helps IT_is
-0.3: IT_means IT_only IT_wrong I_OUT I_find I_was KIN_SHOUT KIN_at KIN_para KIN_s KIN_would LAST_slice ME_WHILE
-0.3: ME_abrazo ME_acorde ME_fui ME_mataron ME_pasa ME_paso MISS_IT MISS_THIS MISS_being MISS_what MORE_MORE MORE_con
-0.3: MORE_paso MORE_rato MY_OK NOBODY_MISS NOT_MONEY NOT_POINT NOT_THANKS NOT_grandes NOT_have NOT_is NOT_long
-0.3: NOT_marks NOT_meta NOT_send OK_answer OK_tree OK_| OVER_MY OVER_THIS OVER_line OVER_sending PAIN_NOT PHONE_MORE
-0.3: PHONE_NOW PHONE_are PLEASE_delete SAFE_| SAY_MY SAY_WHILE SAY_algo SAY_cuando SAY_for SAY_softer SEX_como
-0.3: SHOUT_can TAKEN_IT TAKEN_rubbish THIS_HARMLESS THIS_TAKEN THIS_YOU THIS_lean THIS_list TOOMANY_como TRIP_|
-0.3: WANT_ME WANT_OVER WATCHING YOUR_MISS YOUR_hand YOUR_lista YOUR_pocket YOUR_side YOUR_walk YOU_SAFE YOU_and
-0.3: YOU_feel YOU_guess YOU_like YOU_saved YOU_sit YOU_wait about_GAME about_| abrazo acordaste acordaste_| acorde
-0.3: acorde_ti adds adds_line agobia agree ahead algo_curioso algo_prefiere amable among and_WATCHING and_rest
-0.3: and_smell and_what anos_asi anyone are_kind as_thought back_YOUR back_long baila baila_con beats bebe been_like
-0.3: bench_| blank blank_| blanket blunt blunt_| boca bow bow_OUT breath_| brilliant bringing buena_respuesta
-0.3: cambiado can_bow can_feel can_hear can_make can_pass can_sit cancel_THIS carry catch catch_IT cerca cerca_|
-0.3: changed charlas charlas_| checkout chispa chispa_| cinco clima_traes climb_OUT close_| closeness color colores
-0.3: come_| comic comic_| como_acordaste como_gato con_YOUR confianza_| could count counts_| cualquiera_la
-0.3: cuando_quiera cuarenta cuchara cuchara_| cuidado cumbia cupboard_| curiosidad curiosidad_| curioso curioso_viste
-0.3: curious dar_vuelta day_on dejalo dejar despierte dilo dilo_| dio_AFRAID dishes does_blank domingo domingo_| don
-0.3: dos draw_one driver_| ducha ducha_| duele_| dura dura_| durmiendo_| either_can elige_cosa en_YOUR en_voz energy
-0.3: energy_| escondida essay esta_SHOUT estira_SEX esto exams exhausted extra extra_line far far_away far_from
-0.3: far_off feel_| feeling_far feels_SAFE feels_nice fight fine_| firme first_| flores_| fold food_heats foot
-0.3: for_OUT for_after for_how for_minute for_two forces forty from_YOUR fun_| ganamos gato_cerca get_THIS give_IT
-0.3: give_YOUR go_for go_in go_solo goal grandes grandes_charlas great grey gritando guess_IT gusta gusto ha_cambiado
-0.3: hambre_| hand_near happens_on hasta hasta_lunes have_GAME hay_perro hay_| hear_IT hear_about heard heart heats
-0.3: heats_| heavy hecho heel_HARMLESS help hija hit hombros_| hour_and hours how_are importa in_shop info info_|
-0.3: is_MORE is_fine is_plenty is_quiet its_person its_smooth join jot joy_is jumped kicked killing kind_answers
-0.3: knees know_who la_GAME la_KIN la_SAY la_cuchara la_ducha la_plaza la_proxima la_radio lado_HE later laves le_doy
-0.3: lean_en lentes lentos like_for like_two like_| liked line_HE line_for line_on line_when long_LOVED long_way
-0.3: look_OUT looked looks low low_day lying_on manana manda_frase mandar_| marca marking marks_OUT mataron mate
-0.3: means_| meet_| message meta meta_NOT minutes_each minutes_lying minutos_cuidado minutos_lentos mirror mirror_|
-0.3: mismo_| momento momento_| move muy_suave mystery nan near_wall needed nephew new_month next_week nice_NOW
-0.3: none_is nowhere nowhere_| numb number_| o_LET o_con o_gato o_se off off_YOUR offer offer_back old_shirt on_IT
-0.3: one_OK one_WATCHING one_extra one_thing or_LET or_NOT or_TELL or_catch or_foot or_go or_hear or_hold or_keep
-0.3: other other_day other_| our pace papeles papers para_MORE para_YOUR para_hoy park_bench paso_| past_one pequeno
-0.3: perra perro_o phones_away piernas pieza plantas plaza_| plenty plenty_| pocket_| por_YOUR por_primera prefiere
-0.3: pregunta_antes primera_vez profe proxima put_MY put_something quede questions quieras quieras_| quieres
-0.3: quieres_| quiet_| quito_PHONE racha rato_| read_| recibe_THANKS remove_| reporting respuesta respuesta_|
-0.3: roommate rubbish_OUT rushing rushing_| s_number saluda_| sat_in scream_| see_YOU semana_| senorita_| shooting
-0.3: shoulders shut si_la side_in side_| sientate signal signed silencio six slice_then small smooth snapped
-0.3: soft_socks softer sol_| solas_o soltar sort_day step_in street suave_en swap t table tastes te te_cuesta tea ten
-0.3: tensa tensa_| texts than_ME then_LAUGH then_OVER then_give thing_SAY three three_THIS threw ti ti_| tiempo
-0.3: till_IT till_its time_I time_for tip toe together together_| tomando_TOOMANY tomorrow too_long trabajo trace
-0.3: traes trafico tres tres_THIS tres_colores tres_frases try_MORE try_| turn_THIS two_HARMLESS two_minutes un
-0.3: uno_cerca uno_lejos use_IT ventana ventana_| verdad_| verguenza vimos visit viste viste_hoy voy_la voz voz_|
-0.3: vuelta_| wait_OUT walk_| warm_PAIN was_OUT was_in water_| we were what_gets whats_POINT whenever while_food
-0.3: with_KIN worse_| write_LETTER write_menu wrote_LETTER yesterday_| youd_like |_CHECK |_LAST |_LET |_MISS |_OVER
-0.3: |_PLANNED |_algo |_blue |_blunt |_bought |_bring |_by |_calm |_can |_cancel |_cancelar |_cat |_clima |_close
-0.3: |_comic |_como |_day |_dilo |_domingo |_dos |_driver |_either |_energy |_escribi |_estira |_four |_fui |_fun
-0.3: |_grey |_guardas |_half |_hard |_have |_heavy |_how |_jot |_le |_left |_llevamos |_lonely |_look |_low |_meet
-0.3: |_meeting |_mira |_name |_noise |_offer |_only |_past |_person |_primer |_rang |_rato |_rushing |_semana |_send
-0.3: |_shoulders |_sit |_sleep |_solas |_somos |_stood |_straight |_swap |_text |_till |_vi |_vimos |_wait |_warm
-0.3: |_which |_who |_write |_youd
-0.4: ALL_MORE CANT_MORE GAME GAME_and HARMLESS HARMLESS_LAUGH HARMLESS_are HARMLESS_on HARMLESS_y HEAVEN_in HIM_in
-0.4: HIS_BODY HOPE_| IDIOM_I IDIOM_MORE IDIOM_MY IDIOM_NOW IT_NOW IT_can IT_down IT_plain IT_till I_DIDNT I_glad
-0.4: I_lost KIN_CHECK KIN_IDIOM KIN_and KIN_porque LAUGH LETTER_NOT LETTER_YOU LET_| ME_IDIOM ME_MORE ME_gusta
-0.4: ME_gusto ME_llamo ME_mandes ME_trajo MORE_go MORE_s MORE_time MY_consent MY_glasses MY_number MY_numero
-0.4: MY_sobrina NEED_THIS NOT_TONIGHT NOT_hay NOT_piden NOT_tener NOT_tiene NOT_tienen NOT_| OUT_MORE OUT_day OUT_for
-0.4: OVER_ALL OVER_is PLEASE_OVER PLEASE_esperar TAKEN_MY TELL_YOUR THIS_ME THIS_PLEASE THIS_WANT THIS_are THIS_down
-0.4: THIS_off THIS_service TOOMANY_LAUGH WANT_hear WANT_se WHILE_when WONT_send YOU_CANT YOU_TAKEN YOU_up YOU_use
-0.4: after_supper agradezco agua ahead_| alta am_| amable_| and_danced and_small anything apoyo apoyo_| aprieta
-0.4: at_ALL at_LAST ate azul azul_| baja bank basta bath_| bien_| bills bolsa booked borre bring_up buena bus_|
-0.4: by_side by_text call_ME caminando can_OVER cancel_IT cancion candle cartas casi caught cease change_IT chilly
-0.4: chilly_| cita cita_| climb close_YOU cocina cold_| comes_| comi company con_HARMLESS con_mano cook_|
-0.4: cuando_puedas cuesta da_AFRAID danced dedos dedos_| dejala dejalo_| despues_HARMLESS di died discontinue
-0.4: dos_veces ears easy_OUT echo either en_bus es_THIS es_por escucha ese eso esperar_| evening_| far_| favor film
-0.4: fin_| fine_too flour_| for_coffee forgot foto friendly fuera_la garden glasses grabbed gusto_| gym habla
-0.4: hace_bien hair hammer happy_| hard hard_| harta helado_| help_| hold_warm hooray hope how_back hoy_tengo
-0.4: ice_cream in_law ir_lado is_nicest its_OK jab job_NOW joy kettle_| keys kindly la_cocina la_nevera later_|
-0.4: laughed law leo leyendo like_be list_| little llego llegue llevamos llevo_tres llore lluvia_| lonely lonely_|
-0.4: look_chilly lose_THIS lost loud love low_SHOUT low_days luego_| lunch_| lunes_| manden mandes many mascota maybe
-0.4: mes_| milk_| mood muerte nap_| necesito need neighbour nena nevera new nice_scarf nicest nieto nieto_ME nine_|
-0.4: nombre nos nubes nubes_| number number_NOW number_off numero numero_| o_NOT o_solo off_THIS on_TRIP on_YOUR
-0.4: on_low on_| once_is one_OUT only_| opt_ME or_WHILE or_nod or_rinse or_think or_wait p page page_| papel_|
-0.4: para_cuando pastilla_la pena people_WANT permiso_NOT perro persona persona_| piden piden_MORE place plain
-0.4: plain_| poco porque private probar prueba_| puedas puedas_| quien_SAY quince radio re responder rico rinse risa
-0.4: rubbish s_PHONE s_wrong salio saluda sat_on saved_ME scarf se_ME send_HE shift shirt shop_| shouts side_by
-0.4: siente sit_IT sit_| sleep_for sms sobrina sofa_| sol somewhere spam_| spoon stop stopping subio subscription sun
-0.4: supper supper_| tapo tarde_| tengo_permiso texting_ME thank then_LET then_ten there_was these threatened times
-0.4: toda toes toes_| tomando tomar trae_BODY try two_and unsubscribe ven viendo vive voz_alta wait_| warmth
-0.4: was_IDIOM watch we_had week_| what_YOU what_makes whole wifi with_wooden wooden worse y_le yesterday youll_look
-0.4: |_BODY |_HARMLESS |_PAIN |_SHOUT |_TIRED |_WATCHING |_best |_blocked |_cada |_camine |_cease |_dedos |_fine
-0.4: |_hay |_llore |_looks |_lunes |_make |_may |_maybe |_opt |_park |_pieza |_poco |_socks |_three |_toes |_turn
-0.4: |_uno |_whatever |_will |_words |_youll
-0.5: ALL_hour BETTEROFF_NOT CANT_breathe GAME_NOW GAME_| HARMLESS_NOW HARMLESS_is HEAVEN_I HE_had HE_thinks HIT_HIS
-0.5: HIT_en HOPE_NOT HURT_MY IDIOM IDIOM_GAME IDIOM_in IDIOM_| IT_PLEASE I_IDIOM I_called I_quit KID_NOT KID_y KIN_es
-0.5: KIN_for KIN_se KIN_y LAUGH_| LIVE_for LOVED_I LOVED_ideas ME_THIS ME_cayo ME_from ME_la ME_sente MISS_MY
-0.5: MORE_OVER MORE_PHONE MY_GAME MY_back MY_datos MY_niece MY_nieta MY_old MY_subscription NOT_HOPE NOT_MISS
-0.5: NOT_contact NOT_get NOT_interested NOT_soy NOW_PLEASE NOW_le OUT_I OUT_and OUT_la OUT_with OVER_NOW OVER_PHONE
-0.5: OVER_TOOMANY OVER_crying OVER_texting OVER_with PLEASE_THANKS PLEASE_quit PLEASE_ser SAIDNO_score SAY_IDIOM
-0.5: SAY_and SAY_first SAY_how THIS_GAME THIS_MORE THIS_number THIS_walk TIRED_MY TOOMANY_day TRIP WANT_NOT WANT_ear
-0.5: WANT_recibir YOUR_breath YOUR_mascota YOU_NOW YOU_got about_IT alarm alta_| alto am_NOT and_GAME and_GOON
-0.5: and_HURT and_keep answer_| app baja_| barrio barrio_| be_OK bent beso big biscuit_| bit_MORE bites bolsa_| books
-0.5: borrame borrenme breath_and calcetines caminar can_be cancel_MY cara cats cease_| charger coffee coffee_| cold
-0.5: come_in company_| con_cafe consent_| contact contact_| corte cream_| cushion daft datos delete_MY depto desist
-0.5: desist_| despues_ME dientes_| dile dio_beso down_| ear_or en_THIS encima enfermera entierro era es_INSURANCE
-0.5: es_| escribir espalda_| estaba everywhere extranas fallecio fallecio_| feria foot_| for_ALL for_MY for_THIS
-0.5: for_hour for_week forced gave goles grupo gusta_| hablamos had_lie hall hanging have_been hello hermana hole_|
-0.5: hoops horse housemate ill in_ROAD inch interested interested_in interested_| is_TOOMANY its_fine its_hard jubilo
-0.5: jugamos knock la_feria la_pastilla la_vecina lado_lado lap laugh laundry laundry_| lead llama_HE llorando longer
-0.5: look_| lost_| lunch luz manda manden_| mano_en mascota_| may meeting_| meh meh_| mejor_| mensajes mes mijo milk
-0.5: minutos_y mornings_| much_I murio niece nieta nine numb_| o_contra on_chair on_sofa one_NOW one_THIS or_I or_OUT
-0.5: order_one para_la pare party party_| paseo_NOT passed_away pharmacist pick_up plans platos platos_| por_PHONE
-0.5: pregunta_YOUR pressure primer program_| pushed quedo_con quitame quiten radio_| rang remove remove_IT replying
-0.5: report rodillas roto round ruido sale saquenme scarf_| score_under se_PLEASE sending_THIS sente servicio
-0.5: servicio_| shell shoot shot siempre_| sky sky_| smashed solo_CHECK steps_| story subscription_| suits sums
-0.5: talked tan tardes te_cuento tema there_for there_is thing_HE thinking_YOU thumb till_sunday tin tomo toy tren
-0.5: trying turn_IT two_weeks under_YOUR unsubscribe_ME up_with viaje vitamins wanted wardrobe was_MY we_got
-0.5: we_talked weekend_| weeks_| wet who_is will_be will_read window_| with_THIS with_YOUR words words_with world_|
-0.5: wrong_person yard |_IDIOM |_KID |_SAIDNO |_TOOMANY |_alto |_block |_borrame |_borrenme |_both |_count |_dejalo
-0.5: |_did |_discontinue |_echo |_estaba |_forgot |_hands |_hasta |_jugamos |_llama |_pharmacist |_por |_pregunta
-0.5: |_queria |_quit |_quitame |_quiten |_quitenme |_remove |_saquenme |_sofa |_something |_spam |_stay
-0.6: AFRAID_HE HARMLESS_en HARMLESS_lap HE_y HIDE_in HIS_HARMLESS IDIOM_PHONE IT_off IT_with I_LIVE I_nearly I_will
-0.6: JUMP_off KIN_WANT LETTER_MY ME_ALL ME_LAUGH ME_NOW ME_contesta ME_dormi ME_encerre ME_for ME_hace ME_ven
-0.6: MY_HARMLESS MY_ears MY_walk NOT_MY NOT_OVER NOT_PHONE NOT_manden NOT_sabe NOT_text NOW_esta NOW_tengo OK_GAME
-0.6: OUT_THIS PLEASE_NOT SAY_can SAY_what SHOUT_at TAKEN_HARMLESS TAKEN_la THANKS_YOU THIS_and THIS_days TONIGHT_I
-0.6: TOOMANY_PHONE TOOMANY_en TOOMANY_for WANT_THIS WATCHING_GAME YOUR_list abuela after_HIM algo_MISS algo_hoy
-0.6: alone_| amanecer amanecer_| and_IT and_OUT apagar are_TOOMANY are_hard asked at_THIS ayer_| ball basta_color
-0.6: beans beans_| biscuits_| blocking book boss both_| cada_dos came_OUT cancel cancelar carried clima contact_ME
-0.6: corner cream dejan dinner discos double_OK ear early empty encerre entrenador entrenador_ME envien envien_MORE
-0.6: escribi_LETTER escribirme_| feeling_bit four fridge frio_| from_list full getting guardia habia handy hard_name
-0.6: hat_| have_bit helado helped helped_| hice_| hill how_do hug in_car in_middle in_one in_weeks instead_| is_|
-0.6: its_true jugo jumper killed killer knee la_SEX la_lista la_oficina la_rodilla lad leg lift like_YOU llame
-0.6: looked_after looks_like mala manden_PHONE may_I meeting messaging middle molestar moving murder new_| news nueva
-0.6: nueva_| off_for oficina one_is only_double opt opted oso paseo pego pegue period placer placer_NOT plaster plaza
-0.6: pocas por_fin porque_I programa programa_| proper put_ME quedo queue quit_| quitenme recibir recibir_MORE
-0.6: rodilla run s_INSURANCE sabe scan se_IDIOM se_TRIP se_puso se_siente sees sent sent_ME ser_amable sets show
-0.6: siente_bien sleeping soap soap_| sofa sore stuck suscripcion suscripcion_| tarea text_| texting thursday_| tiny
-0.6: until up_in up_talking vecino vicar vino way_HOME we_were wedding weeks with_HIS with_cold words_| would_YOU
-0.6: would_have y_MY y_domingo year yet yet_| yoga zip |_AFRAID |_basta |_booked |_bus |_dejen |_fin |_fuera |_gave
-0.6: |_go |_numero |_off |_quien |_stuck |_wrong
-0.7: ALL_en BODY_en BURDEN_at GAME_with HARMLESS_OVER HARMLESS_up HIM_and I_BEAR I_OK I_could I_gave I_like I_slept
-0.7: KIN_died KIN_en KIN_por LOVED_IT ME_alone ME_at ME_gano ME_interesa ME_off MORE_HARMLESS MY_amiga MY_compa
-0.7: MY_nieto NOBODY_NOW NOT_can OUT_ME OUT_loud OVER_whenever PHONE_PLEASE TELL_NOBODY THIS_PHONE THIS_THIS
-0.7: THIS_slowly THIS_vi WANT_YOU WANT_saber agua_| aguanto and_back and_one bajones be_kind better_| bit_| block
-0.7: blocking_YOU blood_pressure boda bonitas brought burnt cafe cake cayo cocinar comprar consent cook dear dejen
-0.7: dinner_| dropped ella en_bajones escribir_| eufemia extrano final from_THIS gane gano gave_MY gave_up got_HIS
-0.7: got_OUT have_lead held_MY hill_| interesa is_HE jaja keep_texting la_TRIP la_boda lead_anywhere like_IT
-0.7: llorando_| lose lost_MY lunes luz_| made_up maestra mande menos min nap novia on_BODY on_HARMLESS on_saturday
-0.7: on_wrong one_day opt_OUT or_BEAR paper para_DIE paren_| passed_| paz_| peregrine place_| playa por_la pray
-0.7: primera program quit rain raining raining_| receive_THIS reloj remove_ME rico_| rie rie_| rodilla_| s_and s_on
-0.7: score se_rie sentir shift_| si_SAY signed_up slept sopa spam spare_HOME taking te_MISS thats_TOOMANY thx tia_|
-0.7: tire up_and up_for useless vacaciones veinte vet watching who_YOU with_KID with_MY with_YOU worried y_TOOMANY
-0.7: yard_| zapatos_| |_CUT |_INSURANCE |_TRIP |_borre |_food |_get |_mejor |_perro |_sad |_see |_too |_trabajo
-0.7: |_wrote
-0.8: BREAK_| CANT_OVER GAME_MORE HARMLESS_and HE_IDIOM HE_guess HIDE_en HIM_for I_EVER I_look I_rang KID_HIT
-0.8: KIN_called ME_escriban MORE_THIS MY_hat MY_knee MY_propia NOT_NOW NOT_pasa NOW_HE OVER_and OVER_at PHONE_en
-0.8: SAY_TONIGHT TELL_THIS TIRED_THIS TOOMANY_night TOOMANY_way WANT_MORE WANT_get WANT_off YOU_keep abierta
-0.8: abierta_| aint and_we anos_| arroz aunt back_YOU bailar biscuits blocked boiler books_| breakfast breakfast_|
-0.8: buy cafecito cancelled casi_ME cat_CUT cebolla changed_MY cup cup_tea dance dance_| dedo did_THIS did_| dientes
-0.8: duvet eaten en_HARMLESS equivocado es_YOUR estos feliz finde for_TOOMANY further got_wrong grass great_| gripe
-0.8: had_IT hall_| hambre hate have_NOT have_THIS helado_y hot hung in_dark is_LAUGH jueves_| jugo_| jumper_| la_luz
-0.8: la_verdad le_pedi like_cat llamar llamo lleno lleno_| lloro mano_y musica next_OUT nietos novela partido pedi_OK
-0.8: perro_ME perro_y picando pide_YOUR pies plant plato quemo rain_| ratos receive receiving ruido_| s_one salt
-0.8: scratched scream se_murio send_MORE si_| six_| speaking steps taza_| ten_| then_SAY tin_| tres_dias ugh unsub_|
-0.8: vela video went_OUT went_down with_OUT |_HEIGHT |_could |_felt |_nomas |_rain |_va |_won
-0.9: AFRAID_la ALL_day ALL_other CHECK_HARMLESS HARMLESS_HARMLESS IT_OUT I_cried KILL_IT KIN_FORCE LAST_day ME_TELL
-0.9: ME_manden ME_puse ME_vamos MORE_PLEASE MY_account MY_tea NOT_for PHONE_from SAY_OK SAY_YOU TAKEN_turns WANT_YOUR
-0.9: WATCHING_WATCHING YOU_OVER YOU_have annoying at_GAME at_lunch baile baile_| button cambian canto chips club
-0.9: cocina_| compre con_dos cooking cried_| dark_| deadline domingos dos_| ears_| equivocado_| fair felt flu going_|
-0.9: guardo gutted_| horas in_with its_cold karaoke keeps_MY la_HARMLESS leche light madre mandarme market market_|
-0.9: mercado_| modo modo_| needles needles_| neighbours nervous nietos_| nose notifications off_and off_list once_I
-0.9: oven overdosed pastilla quite revoke scrabble screen sign_up smoking snooze somos spamming super tea_| team
-0.9: therapist thirty turns_| vamos verguenza_| viernes_| warm_| winter |_BREAK |_bath |_big |_deadline |_gutted
-0.9: |_hago |_nervous |_should
-1.0: CANT_lift CUT_MY HE_on I_WATCHING KIN_keeps KIN_sent LAUGH_MY LETTER_en ME_EVER MY_WATCHING MY_car NOT_HIT
-1.0: TAKEN_HIM THIS_LAUGH THIS_MY TIRED_la TOOMANY_NOW TOOMANY_OK arriba_| at_wedding azucar be_removed clear closet
-1.0: crossword cuida despedi_MY dulce escriban_MORE escriban_| first_time flask for_first forget from_YOU galletas
-1.0: get_OUT getting_THIS grave is_KILL jefa jueves la_MISS le_lleve machine medico met nombre_| nudge on_THIS
-1.0: on_sunday pena_| phones plaster_| reading removed reply_| seconds seconds_| solo_para steam stood_on tarjeta
-1.0: triste_| tv |_NEED |_dog |_puse |_sorted |_tres |_went |_were
-1.1: AFRAID_I HARMLESS_con HE_go I_make LIVE_next ME_luck MORE_I MY_perro MY_time PHONE_ME SAY_at WANT_go
-1.1: WANT_unsubscribe back_on bici cat_got choir clase class_| cosy cosy_| dishes_| dormi fuimos ghost know_what
-1.1: la_lluvia lake lei lluvia luck luck_| manden_MORE mins nuestro part playing restaurante salimos salte send_ME
-1.1: signed_ME tbh_| triste y_salio |_ROUGH |_black |_fair |_first |_going |_salte |_with
-1.2: AFRAID_HARMLESS HOPE_for KID_ME LIFE_es ME_habla NOT_LOVED OK_OK PLANNED_for TOUCH_la WATCHING_la battery
-1.2: biscuit bless brings camino_| clear_| em entre feel_better for_dinner go_at has_TAKEN hubby mean_IT nail
-1.2: receta_| same sobrino susto terminamos test text_ME tuesday_| turno vio visiting war was_lovely |_GOON |_happy
-1.2: |_very
-1.3: BODY_in HEIGHT_WATCHING ME_HARMLESS ME_be MY_equipo NOT_call OUT_on SAY_LOVED SAY_OVER THANKS_HEAVEN ayudo
-1.3: by_SELF chocolate class darme enseno flu_| followed gutted ice jajaja jumping know_YOU la_cita mar omg
-1.3: other_people physio pobre singing tiramos trapped va_| write_ME |_POLICE |_war
-1.4: HIT_BODY IDIOM_when I_put WANT_PHONE WANT_quit abrir equipo gran hat hicimos la_mudanza le_hago llaves_| mudanza
-1.4: serie slept_| spare tambien_| up_MY wine y_quede |_third
-1.5: LET_dormir ME_CUT TELL_ME acuerda bins cine deceased for_once gana lie_in mates move_| patio porque_se rompi
-1.5: |_bruised
-1.6: have_had nights_| receta shots
-1.7: LIVE_en PHONE_in apunto dizzy married smiled
-1.8: THANKS_HIM bonito_| cocine puppy
-1.9: been_| en_hospital proud
-2.0: years_|
-2.1: sentarme vidrio
-2.2: * padre
-2.3: side_SEX
-2.5: coming_round
"""
