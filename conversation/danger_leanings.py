"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
3.0: dio_HIT
2.8: I_drank at_IT
2.7: NOT_SAFE be_OVER |_nearly
2.6: into_ROAD quise
2.5: delante hurting
2.4: CHECK_trabajo WHILE_| how_long irme raped
2.3: VANISH_| choice thing_I
2.2: AFRAID_MY I_fell TOUCH_| after_TONIGHT en_BODY go_sleep miro soon
2.1: NOT_going THIS_deje YOU_know abusive only_one s_in
2.0: LAST_thing PHONE_away TELL_MY YOUR_text dinero existir gato_ME hola jugando saltar
1.9: GOON_| IT_MORE IT_went bought_GUN eggshells garage going_ENDIT golpea importaria in_garage is_HIT people_who
1.9: revisa ultimos |_mine
1.8: HIT_HIT IT_WONT LIFE_MORE LIFE_NOT MY_age OUT_OUT PLANNED_and TIRED_LIVE TOOMANY_time WAYOUT_| age como_| corta
1.8: delete_THIS hides ma morirme ojala regale_MY tirarme unico_ME
1.7: AFRAID_| BETTEROFF_| BURDEN_| HE_can HIT_KID HOME_con ME_HE NOT_feel OVER_EVER PHONE_and YOU_EVER and_CHECK ano_|
1.7: be_with borracho cuando_llega deleted digan digo dormir_y en_navidad falte glass insurance is_CHECK less nomas_|
1.7: piso_| preguntando properly se_si there_NOT using would_be
1.6: AFRAID_HIM AFRAID_ME CANT_OUT HEIGHT_| LIVE_MORE LOCK_| ME_thursday PILLS_en SAY_NOW SUICIDE TOOMANY_PILLS
1.6: TOUCH_ME WANT_DIE algo_| amenaza amiga are_in atras cancel_ME deserve despertar esas everyone_| existing hago_|
1.6: irme_| its_PLANNED la_neta llegar_| since_HE something_| stops tracker weird with_NOT won
1.5: ABSENT_| CANT_do HE_found HOME_cuando KILL_SELF KIN_I MY_| NOT_contesto NOT_see OUT_is SUICIDE_| TAKEN_PILLS
1.5: THIS_back THREAT_KILL THREAT_| WAYOUT abri acaba across and_TAKEN avento bridge con_| diario diario_| holds_MY
1.5: is_IT lee se_acaba sitting_on suicidal throw till_monday up_at up_on way_THIS whod with_GUN
1.4: ABSENT CHECK_MY CHECK_TOOMANY DIE_by ENDIT HE_makes KIN_HIT KIN_TOUCH NOT_conteste NOW_PLANNED SAY_HIM
1.4: SUICIDE_MORE THREAT_con TIRED_LIFE abre being_LIVE best_KIN camera car_park coming_| cumpleanos dicen double
1.4: down_stairs ending estar_en farewell gives gonna_SUICIDE happens hombre loaded look_like mami mesa_| neta old_|
1.4: on_floor padrastro proposito sala_| sentido soy_BURDEN then_HE too_late veo veo_| vi_en wana wasnt y_despues
1.4: y_esta youll |_HIS |_buen
1.3: BETTEROFF CANT_LIVE GUN_| HIT_MORE KILL_| KIN_BREAK LIVE_| ME_HIT ME_avento MY_SEX NEED_PHONE NOT_worth
1.3: PLEASE_help SAY_THIS SUICIDE_NOW SUICIDE_y WATCHING_ME at_ME beating does_IT holds hoping le_TOUCH lean looking
1.3: lord morir muriera paid q seria shaking story_| theyd_be vieja voy_estar watered |_encontre |_fed
1.2: BURDEN CHECK_PHONE DIE_| ENDIT_| FORCE GUN_en HE_FORCE HIT_by I_LET I_run KIN_are KIN_le LOVED_for ME_BREAK
1.2: ME_LOCK MISS_if NOT_LET NOT_PLEASE NOT_think NOT_voy PILLS_and POINT_para ROUGH SELF_if THIS_OUT THIS_voy
1.2: WANT_ENDIT WONT_have bedroom bien_y boy bruises burden chiquita date_| diciendo es_MY esta_afuera for_being
1.2: going_be haber hace_| hacerlo hasta_HEIGHT hed hubiera inside juego key key_| la_mesa la_noche living marcas
1.2: on_HEAVEN papi passport pelo peor_| picked ready reckon run_OUT saben solo_ME stepdad tengo_PLANNED text_THIS
1.2: their theyll think_| till_HE unalive waiting when_its y_tengo |_HOPELESS |_lady
1.1: BEAR_MORE BLAME_| BRUISE CUT_| GOODBYE_ALL GUN_y HE_SHOUT HE_did HIM_KIN HOPELESS HOPE_DIE HURT_ME I_CUT I_keep
1.1: KIN_KILL LIFE_| ME_GOODBYE ME_LIVE ME_pidio ME_tapo MONEY_la MORE_y MY_HOME MY_MONEY NOT_HARMLESS NOT_era NOT_la
1.1: PASTNIGHT_| POINT_LIVE SHOUT_and SHOUT_y THIS_BODY TIRED_| TOOMANY_noches WANT_GOON WANT_KILL WANT_LIVE YOU_LAST
1.1: amenazo amigas anywhere_| b be_DIE bell birds caja cannot creo cuando_le cutting deje drank drove duermo encierra
1.1: esta_vez estar_| from_HARMLESS gives_ME gun hacer_| holiday is_talking knife la_GUN la_gente lads larga
1.1: le_conteste lot nomas nurse pega platform porque_PASTNIGHT soy_maestra tantito_| thoughts touches usar vivir
1.1: volvi wey y_si |_GUN |_LIVE |_SUICIDE |_back
1.0: BEAR_| BRUISE_| CANT_have CANT_see CHECK_THIS DIDNT_OUT DIE_TOOMANY FORCE_| HE_always HIS_hands HIT_ME HOPE_I
1.0: I_HIDE I_SUICIDE I_can I_go I_should KID_and LET_OUT LOVED_YOU ME_NOT ME_estoy ME_have ME_quito MONEY_y MY_best
1.0: MY_boy NOT_escriban NOW_estoy SAY_KID THIS_time THREAT_ME YOU_think about_SUICIDE apago asi_se between bleeding
1.0: bottle brothers cry crying despedida despido drawer drinks encerrada encuentro escuela_| esta_CHECK everyone
1.0: food_| funeral golpes have_PLANNED ir_| learned llave mato mete might nice_see nite obliga olvido_la once_YOU
1.0: pensando perdon pesa picks police quick_| se_ROAD slept_in soga summer tablets theres thinks_its time_in
1.0: under_one very_OK voices voy_hacer wait_till wouldnt |_WONT |_come |_esta |_glad |_pienso |_solo |_some |_tried
0.9: ALL_night BODY_till GUN HE_BREAK HE_know HIT_con HIT_| HOME_and HURT_SELF IT_OVER I_AFRAID I_only KID_are
0.9: LAUGH_and LET_NOT LIVE_and LIVE_in LOCK_in ME_down ME_ha MONEY_and MY_KILL NEED_| NOBODY_can NOBODY_would
0.9: NOBODY_| NOT_puedo NOT_reply NOT_veo NOW_TIRED NOW_se OK_ME OK_for OK_with OUT_HE OVER_being PHONE_HE POINT_|
0.9: ROUGH_| SAY_IT TONIGHT_s WANT_SUICIDE WHILE_NOT YOU_can acabe alive amigo and_be and_put and_thought anoche
0.9: anyway_| ayuda bag bath_with bathroom be_LIVE been_putting calle canse careful comes_in comida comida_| como_si
0.9: con_HIT con_INSURANCE contesta_| conteste contigo contigo_| contra_la cos cross_| cuello drawer_| duele_la empece
0.9: en_HOME encontro escaleras familia fed_WATCHING gas hacerme happier if_THIS in_drawer is_going ive keeps kettle
0.9: la_LOCK la_TOOMANY la_piel le_HIT like_I like_THIS needs ngl para_NOT patron patron_ME peaceful pegar piel pienso
0.9: plane puedes quisiera reasons rn se_pone sex since starting_MORE tantito thought_about threatens turned voy_LIVE
0.9: was_DIE went_for whatever y_NOBODY y_hoy years_HE |_ate |_everyone |_having |_old |_siempre |_theyd
0.8: ALL_y CANT_be DIE GUN_and HE_OVER HE_WONT HE_is HE_put HIT_y HOME_with IT_THIS IT_TONIGHT I_ME I_found I_going
0.8: I_in I_might I_sleep JUMP_| KIN_comes LIVE ME_CHECK ME_in MY_OUT MY_hands NOBODY_ME NOT_BEAR NOT_be NOT_contesta
0.8: NOW_and NOW_la OUT_OVER PHONE_I PLANNED_| PLEASE_could SAY_HE SUICIDE_SELF THIS_y THREAT_and TOOMANY_MY
0.8: WANT_estar WHILE_SHOUT afternoon afternoon_| also am_on and_SAY anyway asleep be_nice bread buen calle_|
0.8: christmas church coming_up cosas could_be cuando_SHOUT damn dano did_walk early_| edge en_SUICIDE en_serio ended
0.8: escrito estar estuve exactly fault feels_OK for_IT for_dog forcing from_MY front gonna haga have_SEX hijos hole
0.8: ideas in_HOME in_kitchen intrusive its_OVER kinder kinder_| kms la_KID la_comida la_tarde le_tengo left_LETTER
0.8: llena mark marks matar matarme nobody ojo pan_| pastillas pay pensando_en pension permission pictures pie_|
0.8: promised quedarme ran raro raro_| rompio s_OUT sabe_| serio_| slipped something sometimes_I stairs_| starts
0.8: suicide sunset sunset_| taken tengo_GUN thats_LAST tonight turns ver_si was_| with_HIT y_ALL y_CHECK |_feels
0.8: |_long |_perdi |_sometimes
0.7: AFRAID_what ALL_dias CANT_get CHECK_| GUN_in HE_HURT HE_MY HE_TOOMANY HE_do HE_has I_CANT I_PLANNED I_died
0.7: I_doing JUMP LET_BRUISE ME_FORCE ME_by ME_diera ME_perdone MY_heart NECK NECK_| NOT_LAUGH NOT_TELL NOT_YOU NOT_le
0.7: OK_NOT OUT_NOT POINT ROAD_ME SAY_le SELF TAKEN_TOOMANY WHILE aca adentro altavoz altavoz_| am_I and_if anda arm
0.7: at_least at_night black boyfriend breathing burning by_sunday cada_noche calm carro compa con_GUN conmigo
0.7: cuando_se cuerpo dar desaparecer desde_se despierta did_IT die died_in diera digas dio_YOUR dios encontrar espera
0.7: esperar ex exist floor found from_OUT fuera_| going_KILL got_GUN he hell hermano hes hits hospital hoy_ME hoy_es
0.7: interview is_pointless its_MY jump know la_OUT la_mano le_escriba least life light_| linda lit lleve lock locks
0.7: look_after media_hora motivos muerto murio_en nah navaja noches nor on_HEIGHT otherwise packed pared_|
0.7: perdone_por planning pointless pot preguntarle puerta_| puse_la put_CHECK putting queda quick real reason regret
0.7: rn_| se_acabo se_quien seat see_MY self senor_ME shook si_THIS sorry sounds space starting still stood_at
0.7: tengo_BRUISE thats_ME theyd think_I todo todos traffic va_THREAT ve vez_en vias visto wall wanna warm_and we_NOT
0.7: we_have whoever world y_SAY |_HOPE |_once |_paseo |_people
0.6: BODY_are BODY_at BODY_y BODY_| CANT_GOON GAME_for GOODBYE GOODBYE_| HEIGHT HEIGHT_y HE_NOT HE_TAKEN HE_have
0.6: HE_were HIM_PHONE HIT HIT_la IT_DIDNT IT_and IT_be IT_would I_left KILL_MY KIN_MY KIN_on LAST_time LOCK_SELF
0.6: LOCK_en ME_MISS ME_alegra ME_esta ME_pregunto ME_quita ME_saco ME_va ME_who MY_own MY_vecina NOBODY NOT_habla
0.6: NOT_ocupo NOT_va NOW_with PASTNIGHT PILLS PILLS_| PLEASE_TAKEN POLICE SAY_si SELF_TONIGHT SELF_on SEX_| THIS_I
0.6: THIS_ROAD THREAT TONIGHT_NOT TOUCH WANT_VANISH WONT_NEED YOU_PLEASE about_KILL actually against ah alegra allowed
0.6: also_| and_WANT another be_easier bike birthday_| bothering bowl bueno_| busy by_MY camine_| case cliffs coin_|
0.6: contesta cos_I decidi deja dia_| dicho en_GAME en_medio escribo_| esta eye flatmate forma frasco frente fuerte
0.6: get_up girls god going_HURT going_SUICIDE gone_| habla_| hiding hoy_se in_MY is_WATCHING joking la_BODY
0.6: la_plancha la_ropa lights live llegar lleva looking_at man medio menu mientras mirar mum nacido name_| ninguna
0.6: nota notes ojos on_POINT outside pencil perdi pills pistola plancha por_si propia proxima_| pude pude_| pueblo
0.6: puente purpose queria rated razones reached reimos se_OVER se_duerma se_le see seguir semanas serio set shop
0.6: sit_down sleep_and solas soy_I takes tambien tanto_| teeth_| terminar there_| theyre threatening thursday til
0.6: tranquila viernes_y voy wednesday weon what_HE wheel when_KIN why_am with_IT woman writing_THIS |_WHILE |_ando
0.6: |_as |_bonito |_cuando |_do |_there |_theres |_weon |_why
0.5: BEAR BEAR_I BURDEN_para CANT_| CHECK_ME DIDNT DIE_MORE FORCE_ME GIVEUP HE_HIT HE_THREAT HE_coming HE_from
0.5: HE_going HE_like HE_was HE_| HIS_OUT HIT_HIM HIT_THIS HOME_at HOPE_TOOMANY IT_SELF I_HOPE I_NOW I_SAIDNO I_wrote
0.5: KIN_la LAST_one LAUGH_at LIFE LIVE_is LOCK_OUT ME_DIE ME_LET ME_THREAT ME_acuerdo ME_and ME_dieron ME_olvido
0.5: ME_puso ME_when MY_BODY MY_PHONE MY_vieja MY_viejo NOT_know NOW_THIS NOW_its PHONE_for PILLS_are SAIDNO_| SAY_KIN
0.5: SAY_ME THIS_at THIS_be THIS_se THIS_unico TOOMANY_HIM WANT_NOBODY YOUR_day YOU_OK abrio aca_| acuerdo
0.5: after_HARMLESS again and_ALL and_GUN and_HIT anda_con andar answered anywhere aqui_en bajar be bf birthday bought
0.5: brazos breath calendar calendar_| calling carrying check choked colgar como_ME con_senor contesto corto_| cuando
0.5: cuido da dark date day_is decirle departamento deseo did_try died_| different dijo do_NOW do_we donde door
0.5: en_LIVE en_MY encontre entera entro escalera_| escondio estoy estoy_en father flores for_ME fotos friday_| guess
0.5: guess_| gusta_cuando hagas hand_on hand_| happy have_IT herself hice_la house hurt iba iglesia in_SEX is_THIS
0.5: is_sitting kept kiero late le_SAY leaving_| left library_| like_MORE like_its lindo llora long mama mandar means
0.5: meet mensaje mesa meses mismo most myself nadie navidad neck night_| ninos noche nombre_MY noticias nuevo_| odio
0.5: olvido one_for open_| orden_| own oye papas pasa peaceful_| picture pienso_en poder pongo quien_le quitarme road
0.5: room s_got said salir says send_| shakes shed should sleep_| sobre_la stopped telly tengo_AFRAID than thats
0.5: thinking_about thought_I time_HE tiro todas tracks turn unico vale venga ver_MY vida voces volvio voy_OUT voy_con
0.5: voy_poder vuelta wall_| write_IT wrong_| y_LET y_NOT y_YOUR y_cada y_estoy y_la |_DIE |_bien |_bueno |_duermo
0.5: |_help |_llevo |_order |_pause |_porque |_saw |_thinking |_unsub
0.4: AFRAID ALL_| BLAME BREAK CANT_BEAR CHECK CHECK_en CHECK_in CUT GOON HARMLESS_for HEAVEN HE_CHECK HE_WANT HE_are
0.4: HE_else HIS_KIN HIT_MY HOME_| IDIOM_KIN INSURANCE_at IT_NOT IT_on I_DIE I_HARMLESS I_WANT I_WONT I_at I_have
0.4: I_sat KIN_murio LAUGH_ME LETTER_THIS LETTER_| LOCK ME_PASTNIGHT ME_da ME_dijeron ME_hice ME_| MONEY MONEY_|
0.4: MY_job NOBODY_THIS NOT_KIN NOT_fue NOT_para NOW_I NOW_NOT NOW_TAKEN NOW_hice OVER_con SAIDNO SAY_se SELF_| SEX
0.4: SHOUT_| THANKS_por THIS_month VANISH WONT_SAY YOUR_KIN YOU_WONT acabar ago ago_| and_DIE and_its anos_y aqui_|
0.4: around asi asi_| ayer_le better bottom broma brother bruised cajon caliente calls car carro_| cerro che cobran
0.4: come_back con_KID con_LOCK contra controla cries cross cuarto cut cute day_off dejando demas dias did_HE dijeron
0.4: down_with drive driving duerma dying en_papel ended_up es_NOW es_buena estoy_TIRED finger for_HE frio fue go_HOME
0.4: go_NOW go_quiet go_| ha had_MY hasta_se hear here him honestly if_HE igual in_HARMLESS in_IT in_bath ir_con its
0.4: knows la_DIE la_LET la_puerta la_silla la_tienda largo_| le_TELL little_KIN location look luna make_IT makes_ME
0.4: making manera march marido mom monday month_| negro night nights nina nineteen normal oh ones_| papa parece park
0.4: parque_| perdone por_NOT preguntar_| primo puedo put_HIS quita ready_| really regreso rio river rompe roses saw
0.4: shower_| sleep spot sube sweets sweets_| teach teeth tengo_WANT termine thinking three_days throat tibio tibio_|
0.4: tienda time_IT toca tome tried true_| ultima until_I va vez_| videos vivo vuelvo wake wants what_would when
0.4: when_| where which why with_ME |_CANT |_GOODBYE |_HEAVEN |_KIN |_LIFE |_PILLS |_creo |_estoy |_estuve |_feel
0.4: |_gonna |_kept |_mire |_oye |_paso |_rest |_would
0.3: BODY_and CANT CUT_SELF EVER HE HE_LOCK HE_gave HE_made HE_will HIT_YOUR HOPE INSURANCE_and I_be I_finally I_got
0.3: I_| KILL_OUT KIN_NOW KIN_is KIN_thinks LAST_PHONE LET_LETTER LOCK_ME ME_HIDE ME_KILL ME_LAST ME_SAY ME_TOUCH
0.3: ME_arana ME_bane ME_cai ME_duele ME_mude ME_tiene MORE_than MY_ama MY_tia NOT_OK NOT_OUT NOT_se NOW_OVER NOW_SAY
0.3: OK_NOW OUT_TOOMANY OUT_| OVER_OK PASTNIGHT_ME PLANNED PLEASE_pasar SAY_YOUR SEX_and TAKEN_THIS TELL THIS_habia
0.3: THIS_tengo TIRED_being TRIP_y WONT WONT_LIVE WONT_be YOU_get afuera algo alivio along already am ama answers
0.3: at_HOME at_MY at_table balcon banco bane bastante bastante_| been being believe belt best bowls bowls_| bro
0.3: burned cadena cai cai_la called_MY calm_| came_| cant chair_| children clean cleaned clothes coin coming corto
0.3: cosa_| cough could_DIE cree cuchillo dad debajo debajo_la decided dejen_mandar dejo dentist dieron do_| does done
0.3: doy driver drop drunk eat encerro enfrente enoja escalera escribo esta_en estan estoy_| estudiar ever everything
0.3: exam falta feel_like fell fish flour for_sunday for_yourself forty_years foto_en four_| from_NOW from_where
0.3: gato_| give giving go goes golpe grand_| grandad grandson green half_hour have haz heat heaven hitting hold hoy_|
0.3: if_I igual_| im in_BODY in_HIM in_YOUR in_way into isnt just la_WATCHING la_escalera lady_at lata_| late_for
0.3: le_hace leaves leer left_| letting lighter loud_| mala_| mando marriage marriage_| meses_| mirando missed months
0.3: much_| mude nearly noise noise_| note notebook_| notice number_NOW oficina_| once_| ones open pain para_MY
0.3: para_OUT parque pasaporte pensado peor planta post prefiero prima_| puerta quiera_| quito regale remember ring
0.3: ringing ropa sabado sad salgo scared screaming se_enoja se_la secreto sending_ME si_ME silla solo spring standing
0.3: sweet_| talking_ME tell temprano tener tengo that them think thought_| tiene till tio todavia todavia_ME trae
0.3: tranquilo tree_| tuve uncle uno_NOW used vez viene vista volver walking well what_I whats_THIS with_HARMLESS
0.3: with_HIM woke wont would |_HE |_LAUGH |_LOCK |_NOW |_TELL |_YOU |_antes |_be |_been |_bit |_delete |_desde
0.3: |_flour |_forty |_hand |_its |_sitting
0.2: ALL_THIS BODY EVER_| HOME HOPE_ME HURT I INSURANCE IT_es IT_if I_HIT I_am I_been I_gonna I_on I_see KILL KIN_ME
0.2: KIN_SAY KIN_TAKEN KIN_| LAST_dia LET LETTER_on LIVE_THIS LOVED_THIS ME_HOME ME_I ME_OK ME_OUT ME_PLEASE ME_TAKEN
0.2: ME_pide ME_siento ME_voy ME_with MY_DIE MY_KID MY_LAST MY_PILLS MY_feet MY_prima NOBODY_s NOT_tengo OK_I OUT_MY
0.2: OUT_PLEASE OVER_PLEASE PAIN PHONE_y PLEASE_LET POLICE_came ROAD SAFE SAFE_at SAY SAY_I SELF_and SELF_in
0.2: THANKS_for THIS_HIT THIS_es THIS_hice THIS_la THIS_will TONIGHT TONIGHT_| TOOMANY_OVER WANT_IT WANT_dormir abuelo
0.2: accident accident_| account account_| after always and_HE and_HEAVEN and_I and_KIN and_change and_go and_is
0.2: and_theres ando ando_WATCHING angry anything_else arms arreglar bano beach beat bed bin both broke by by_ROAD
0.2: can_save cancel_| cel cerre chat conozco contestar cousin cumplo day_at days dead decirlo decirlo_| descansar
0.2: desde disappear do_YOU dont down drink_| empuja en_blanco en_la ends entonces entra es escribi espalda even every
0.2: face fall for_tea fuera fuerza funny get get_IT girlfriend go_OUT going gone got_MY grita hablo hace has head
0.2: held hice hice_THIS hijo i if_its jaw job kill kind_| know_| la_MONEY la_MORE la_calle la_escuela la_pared
0.2: la_sala la_senora lado largo last le le_deje legs letter letters lie like_SAY limpio llaves lo lost_IT made mano
0.2: me mejor mi miedo mis misa money month muchacha mug_| nene nice nice_thing oigo on_step once only pa pa_NOT para
0.2: para_| parce pared parte_| pasar pase past peace_| peas pedi_la peli pensado_| people_| person photo pie piso
0.2: pizza pizza_| plate por_MY por_THIS porque_ME preguntar prima question quiera quito_PHONE read_IT ringing_| rough
0.2: round_| runs s_KIN saber saco safe sala saying se_va send_THIS senora si si_NOT sick since_I sit_with sleep_on
0.2: socks_| sorted spots spots_| step stood sunday sunday_| table_| tanto tengo_TOOMANY tenia there thinks third to
0.2: toco toma train twice up va_KILL van viene_| vive want we_do whenever_YOU while worrying wrong y_THIS yes |_DIDNT
0.2: |_HIDE |_HOME |_I |_ME |_WANT |_amigo |_came |_domingo |_found |_les |_like |_si |_teach |_tengo
0.1: ALL ALL_OK HEIGHT_MORE HIS HOME_for INSURANCE_| IT_was I_HURT I_TAKEN I_bought LETTER LET_ME ME_despedi MISS
0.1: MISS_| MY_dog MY_late MY_walk NOT_use OVER_I SAY_| THANKS_OK THIS_LET THIS_OK THIS_SAY THIS_hago THIS_mejor
0.1: THIS_| TIRED WANT_ir WONT_LET air ay ayer back be_NEED be_| blanco bueno came camino can cansada carta casa
0.1: celular chair closed conte cumple deaf despedi dia dos_horas eggs_| en_OUT favourite feel feo_| fr friend fueron
0.1: fui future game gets_in got_ME gusto_| hacer handed have_MORE have_MY hecho_| hide hours_| hoy idea idk in in_|
0.1: instead ir job_| land las late_KIN lovely lovely_| made_ME malos mano_| mean mine needing nena no nothing o_te of
0.1: on_MY online or_have or_sit over papel people pill pillow planned pone puede puso school se_como season
0.1: semana_con shouting si_hay sin sitting sobre suegra te_| telling_ME things time_| trabajo_| trajo_flores ultimo
0.1: under up_NOW use viva w was way weekend while_I why_do write_HE y_HE y_ME y_NOW ya yo |_ALL |_NOBODY |_ay |_ayer
0.1: |_ayuda |_does |_idk |_if |_is |_lost |_other |_shut |_signed |_te |_verdad |_voy |_when
-0.1: ALL_MY BEAR_later BODY_tres GAME_visit HARMLESS_breath HARMLESS_breaths HARMLESS_evening HE_for HIDE HOPE_there
-0.1: HURT_| IDIOM_with IT_ALL IT_WANT IT_as IT_back IT_or I_did I_get KID_se KIN_LOCK LAST_la LAST_vez LAUGH_name
-0.1: LET_IT ME_hizo ME_quede ME_vio MORE_TRIP MY_little NOT_WANT NOT_and NOT_big NOT_count NOT_like NOT_lista NOW_is
-0.1: NOW_s OK_HE OK_HIT OK_KIN OK_OVER OK_PLEASE OK_answers OK_con OUT_MORE OUT_at OUT_disco OUT_pond OUT_slowly
-0.1: OUT_window OVER_IT PHONE PHONE_are PLEASE PLEASE_call PLEASE_keep PLEASE_remove SAY_one SAY_yours SEX_with
-0.1: SHOUT_taza TAKEN_ME TELL_HE THIS_as THIS_drop THIS_notifications TOOMANY_HARMLESS TOOMANY_bien WANT_OUT YOUR
-0.1: YOUR_BODY YOUR_hands YOUR_lunch YOUR_next YOUR_shoulders YOUR_timing YOUR_words YOU_YOUR YOU_enjoy YOU_heard
-0.1: YOU_left YOU_liked YOU_press YOU_wash after_lunch after_| afuera_o ahora algo_te aligerar_rato amarillo
-0.1: amarillo_| and_MY and_down and_either and_follow and_later and_sit anota_algo anota_palabra anota_tres
-0.1: answer_too antes_HARMLESS as_IT as_agreed as_fast as_tall ask asking at audio audio_diez away baila_|
-0.1: baja_PLEASE bald bald_heads bebe before_lunch beginners big_talks bit blue_thing boils boils_| bonito bother
-0.1: breathe_OUT breaths breaths_| bump bump_| busca by_its cafe_| call call_| camina_| can_pause canciones_| cat
-0.1: cepillarte cepillarte_dientes cerca_cinco chair_and change_| changed cinco_respiraciones cloud_| cocinan
-0.1: colour_| columpio como como_te company_help con_WANT con_agua con_nombre contarla contarla_| cool cool_|
-0.1: corner_| counts_too crying_| cuando_THIS cushion_like da_curiosidad day_| decides decides_| dia_y dias_y
-0.1: diez_segundos dila dila_vez disco disco_dance dog_OUT dog_decides doing don dos_dias doze doze_on draft
-0.1: draft_counts drop_| duermes duermes_medias each_name each_other earlobe earlobe_| ease_tense easy eat_HARMLESS
-0.1: el elbow_| elige_palabra en_orden enjoy_| es_por escribirme escuche escuche_luego escuela espere espere_afuera
-0.1: eyes_shut fast_| fifteen_minutes fin fin_semana finally find_haircut find_one fine fist fist_bump floor_| flop
-0.1: flop_| fog fog_| follow_one for_YOUR for_its for_short fresco fresco_| fresh from_chair fruit_by fruta fue_la
-0.1: gate gate_| give_one guess_spice gustaba gustaba_| gusto hairdresser hairdresser_| half_as hay heads_count
-0.1: heard_| heel_| help_at her hora_mercado hora_parque in_cupboard invite its_smell juice juice_| justo keep_TAKEN
-0.1: keep_THIS kind_hairdresser knee_| knees_| know_who la_LETTER la_frase la_moto la_rompes la_semana la_taza lado_y
-0.1: later_are laughing leave left_too lentas lentas_| like_back like_dog like_kind like_wet liked_| line_about
-0.1: lines_yourself liso liso_o little_time looks_NOT low_| mains mains_| manda_audio manos manos_en mas match
-0.1: may_ease meal mece mece_hombros medias medias_| medicina_| meds mercado_NOT minute minute_swap minute_walk
-0.1: minuto minuto_con minuto_| mira_perros moja moja_pano morning moto muevete mug name_one near_YOU next next_GAME
-0.1: next_visit nice_smell nice_| niebla niebla_| nombre_basta o_media o_para o_tibio ok olor_| on_HIM on_signal
-0.1: one_GAME one_LAUGH one_blue one_nice one_sound one_word or_doze or_flop or_fruit or_listen or_next or_rest
-0.1: or_stand or_walk otro own_| palabra palabra_despues palabra_sobre pano pano_con paper_slips para_contarla
-0.1: partner paso pass_is pedi people_WANT permanently perros person_| pidio pigeon pigeon_| piso_minuto play_one
-0.1: pleasure pleasure_NOW plot plot_twist plump plump_cushion pon pond_| ponlo ponlo_en por press press_send
-0.1: prueba_antes pucha quedate quedate_minuto quien quien_recibe rare rare_treats rato_para reach_up remove_THIS
-0.1: reporting_THIS respiraciones respiraciones_lentas respiraciones_| rest_YOUR right rojo rojo_| rompes s sabor
-0.1: sabor_| segundos_HE service service_| set_off shake shake_like shave sheet sheet_with short_walk show_IT shut_|
-0.1: si_duele si_te siente_piso sign signal_with silly sit_on skip slapped slice slips slips_| slowly_five
-0.1: small_pleasure small_thing smell_and smell_| snap snap_| some_cream songs soup space_| spice_or spoon_| stand_up
-0.1: stand_| stars starters starters_| step_| storm storm_| stuff suave_| table talks_| tall tall_as tapo te_da
-0.1: te_duermes te_escuche te_gustaba teacher ten_OK tengo_la tenla terrified there_was three_breaths three_each
-0.1: three_words tibia tibia_y tibia_| times_| timing timing_| tomatoes too too_| tormenta tormenta_| treat treats
-0.1: treats_| tres_respiraciones tu tuesday_was tuya twist two_THIS two_songs unsubscribe_| vas ver verde verde_|
-0.1: very wander was_LAST wash wash_YOUR wash_day water water_HARMLESS water_boils way_| we_look went wet_pigeon
-0.1: whats whats_hard when_do whenever_HE where_I while_water win wooden_spoon worse_| would_company would_|
-0.1: write_three write_two wrong_number wrote y_muevete y_ponlo y_vi years yourself_as |_EVER |_MORE |_PAIN |_ROAD
-0.1: |_agree |_amarillo |_bald |_breathe |_busca |_camina |_can |_canciones |_cepillarte |_color |_colour |_cool
-0.1: |_draft |_earlobe |_eat |_elbow |_espere |_eyes |_find |_fist |_fog |_for |_fresco |_got |_hour |_in |_invite
-0.1: |_jar |_juice |_library |_liso |_luego |_lunes |_made |_mains |_market |_mece |_mes |_moja |_niebla |_nod |_olor
-0.1: |_one |_only |_otherwise |_paper |_pass |_pide |_plump |_pon |_pucha |_quedate |_rare |_reply |_reporting |_rojo
-0.1: |_sabor |_save |_shake |_share |_shave |_show |_siente |_slowly |_small |_smell |_smooth |_snap |_sol |_stand
-0.1: |_starters |_station |_storm |_sweets |_tenla |_then |_thought |_tormenta |_up |_verde |_volver |_wave |_wear
-0.1: |_what |_yours
-0.2: ALL_fruta ALL_pace ALL_visit BETTEROFF_NOT CANT_talk CHECK_uno CUT_IT DIDNT_WANT GAME_IT GAME_and GOODBYE_EVER
-0.2: HARMLESS_are HARMLESS_first HARMLESS_minutes HARMLESS_papel HARMLESS_reply HARMLESS_| HE_YOU HE_YOUR HE_amable
-0.2: HE_confianza HIM_MORE HIS_| HIT_despacio HOME_is HOPE_NOT IT_HARMLESS IT_ahead IT_always IT_at IT_close IT_goes
-0.2: IT_helps IT_in IT_may IT_night IT_only IT_play IT_solo IT_twice IT_up IT_| I_MISS I_enjoy I_lost I_mean KID_NOT
-0.2: KIN_NOT KIN_OK KIN_con KIN_es KIN_esta KIN_has KIN_mutuas KIN_para KIN_was LAST_slice LAUGH_NOT LETTER_IT
-0.2: LETTER_one LET_go LET_ti LIFE_is ME_abrazo ME_acorde ME_bajo ME_fui ME_gusta ME_la ME_lees ME_pasa MISS_being
-0.2: MORE_paso MORE_rato MORE_sms MY_HOPE MY_glasses MY_terapeuta NEED NEED_THIS NOT_GAME NOT_POINT NOT_THIS NOT_help
-0.2: NOT_long NOT_prisa NOT_signed OK_question OK_respuestas OUT_IT OUT_SAY OUT_YOU OUT_in OUT_means OUT_ten OVER
-0.2: OVER_ALL OVER_THIS OVER_if OVER_two OVER_| PAIN_NOT PHONE_NOW PLEASE_OVER PLEASE_PLEASE PLEASE_aligerar
-0.2: PLEASE_and PLEASE_both PLEASE_cancel PLEASE_delete PLEASE_like PLEASE_send POINT_in SAY_cuando SHOUT_can
-0.2: TAKEN_first TELL_NOBODY TELL_YOU THANKS THANKS_| THIS_HARMLESS THIS_NOT THIS_basta THIS_ha THIS_list
-0.2: THIS_quieres THIS_te THIS_tuyo THIS_was TONIGHT_is TOOMANY_segundos TOOMANY_y WANT_KIN WANT_OVER WANT_en WANT_la
-0.2: WATCHING_beginners WHILE_hierve WHILE_se YOU YOUR_HOPE YOUR_aire YOUR_body YOUR_cita YOUR_closed YOUR_feet
-0.2: YOUR_fingers YOUR_lista YOUR_palms YOUR_teeth YOU_CANT YOU_SAFE YOU_brush YOU_could YOU_in YOU_like YOU_meet
-0.2: YOU_own YOU_saved YOU_set YOU_wait YOU_| about_GAME acorde acorde_ti after_HIM after_IT after_YOU after_YOUR
-0.2: agarro agenda agenda_| agobia_| aire aire_| aligerar always_gets and_THANKS and_colour and_keep and_rest anota
-0.2: anota_la answers_| antes_YOUR antes_dormir antes_la anything are_fine are_kind arriba as_YOU as_slowly as_spam
-0.2: as_thought asi_NOT at_YOUR at_ease at_something bailar_pieza bake bake_IT barrer barrer_| bass bass_| basta_|
-0.2: before_YOU beginners_group being_close bench bench_or bien bills bin_IT blank_days blanket blanks blanks_are
-0.2: blue_mug body body_| books_on both_WANT both_are both_like bow bow_OUT bow_| breath_each brilliant brush
-0.2: brush_YOUR buena_| bufanda bufanda_| build build_nest buried busca_tres by_accident by_feel cabeza cada cae
-0.2: cae_bien calm_moment calor cambiado cambian_| can_bow can_| car_| care carga cena cena_| chi chi_| choose
-0.2: choose_calm choose_one cinco cinco_minutos cinco_veces clean_pillowcase close close_for closed_eyes closeness_|
-0.2: cloud coat color_| colour colour_in comfiest comfiest_inch como_mango con con_basta con_manos conduct
-0.2: conduct_one confianza copies corazon could_CHECK could_SAY count_five count_| crema cualquiera cualquiera_PLEASE
-0.2: cualquiera_la cuando_quiera cuando_quieras cuando_te cuando_vayas culpa cupboard_and dan das das_| date_TOOMANY
-0.2: date_hora date_vuelta daydream days_are days_is death dejalo_para dejar del descansa descansa_| despacio_cinco
-0.2: despierte detente detente_cuando diez_minutos dig dio_AFRAID do_as domingo_| dos_minutos down_one draw draw_line
-0.2: draw_one draw_three drink_as drum drum_| dry duele_| each_with each_write each_| ease effect either_can elbow
-0.2: elbow_counts elige elige_gusto else_we en_HEIGHT en_MORE en_ROAD en_mal en_rato energy enjoy enjoy_TONIGHT
-0.2: entrego es_THIS es_menos esa escribe_LET essay este estira exams eyes eyes_in far_from fed feels feet_|
-0.2: find_comfiest find_softest fingers fingers_like first_sip first_with first_| five_sounds five_times follows
-0.2: for_YOU for_five for_how for_low for_one for_something for_ten for_visit for_when forgot_MY frase frase_| frases
-0.2: frases_para frenar frenar_| from from_YOUR fruta_| fueron_THIS fuerza_| fun ganas gato gente_| gets_THANKS girl
-0.2: glasses go_first goes_choose good gracias grand grey gris gris_| guarda guarda_la guardas guardas_o gusta guste
-0.2: gusto_pequeno gustos ha_cambiado hace_la had handy_for happens_on have_GAME have_SAY have_private having
-0.2: hay_WANT hay_respuesta hay_| haz_HARMLESS heads heads_left hecho heel help help_when helps_if hen herb herb_|
-0.2: hierve hierve_agua hoja_| hombros hooray hora_| how_I how_YOU how_are hoy_NOT humming humming_counts ice_cream
-0.2: if_IT if_OK if_| in_THIS inch_YOU info info_| invita invita_HE invita_YOUR is_fine is_quiet jar jar_| jefe joke
-0.2: jornada jot_one joy_is juega juega_cinco keep_IT keep_yours keeping kick kind kind_answers kitchen_| knives
-0.2: la_LAST la_SAY la_cena la_das la_guardas la_manta la_proxima la_tiras laves_manos le_guste lees lees_en lejos
-0.2: lejos_| lentos_| like_kettle like_sound like_stars line_on line_would line_| lines lines_| list_three lista
-0.2: lista_y listo_| lists lists_| llena_hoja locked long_LOVED long_and long_| look_far looks los lose_MY luego
-0.2: luego_CHECK luego_cambian luego_ves lying_on made_HARMLESS make_two mal_rato mango mango_| manos_ocupadas manta
-0.2: manta_| mateo maybe_| mean_| media_| medicina meet_KIN messages meta_NOT meta_| mine_| minute_| minutes
-0.2: minutes_lying minutes_with minutes_| minutos minutos_para minutos_| mio mira mira_lejos mire mirror mirror_|
-0.2: mismo_| mistake mistake_| moment moment_| mornings move moves moves_slowly mrs much muero mug_OUT music music_|
-0.2: mutuas mutuas_| mystery n name naranja naranja_NOT near near_far near_| nest nest_| never next_bench next_call
-0.2: next_drink next_wash next_week night_s noches_basta none none_is notebook noten nunca o o_CHECK o_cuando
-0.2: o_dejalo o_descansa o_guarda o_la ocupadas ocupo off_HOME olor on_one on_other on_shelf one_HARMLESS one_OK
-0.2: one_and one_clean one_elbow one_kind one_line one_minute one_moves one_page one_person one_question one_small
-0.2: open_cupboard or or_ALL or_OVER or_bin or_bus or_cook or_fold or_give or_hold or_keep or_look or_numb or_pass
-0.2: or_send or_skip or_some or_tear or_wear or_when other_s out outline owner pace_| pague palabra_para palms
-0.2: palms_warm papel_y papeles papers para_cada para_frenar para_luego para_ti pared_y parte_basta parts parts_YOU
-0.2: pasada pass pass_| passed pause pause_word paz peace pebble pela pela_naranja pelicula pelota pequeno_para
-0.2: permiso perra person_YOU phones_away pick_one pide pide_HE pie_y piensa pieza_| pillowcase pillowcase_| pinch
-0.2: pinch_salt plan plato_siempre play play_| plaza_| pocket pon_cumbia pond ponte ponte_pie pot_herb pregunta
-0.2: pregunto prisa prisa_| proxima prueba pull pull_weeds punched puse put_MY put_on question_for quien_YOUR
-0.2: quieren_| quieres_ir quieres_preguntar quieres_recuperar racha_gris rained rato rato_gris rato_| reach read_THIS
-0.2: recibe recibe_THANKS recuperar recuperar_| remove_MY respuesta_mala respuestas respuestas_| rest rest_counts
-0.2: rings_| ritmo ritmo_| roll roof rub_YOUR ruido s_number s_rest salt_| sangre scan scarf_or se_hace sea
-0.2: secreto_plato segundos semana_| send_one senorita_| share_one shelf shelf_| short_lists short_| shoulders
-0.2: shoulders_| si_WANT si_es si_la si_quieres side sideways sideways_| sientate_| sientes signal sigue siguiente
-0.2: silla_cinco sip sip_YOUR sirve_ALL sirve_taza sit_and sit_up skip_IT skip_sore slice_then slow slowly slowly_as
-0.2: slowly_| smell_three smooth_| sms sms_| snapped softest softest_thing soil sol solo_| something_far something_on
-0.2: son sonidos sonidos_| sore_or sound sound_IT sounds_| soy_NOT spread spread_YOUR stars_| start station station_|
-0.2: stay stay_with straight straight_HOME stretch stretch_like stretch_| string string_| suave suelta suelta_la
-0.2: sueter sueter_| swap_| tai tai_chi tails tails_OK talks tarde_antes taste taste_| taza taza_tibia tbh te_agobia
-0.2: te_cae te_gusta te_laves te_sientes tear tear_IT tema_| ten_HARMLESS ten_minutes tense tense_day terapeuta
-0.2: termina termina_la texting_| textos then_OVER then_keep then_spread then_swap there_anything thing_OUT thing_SAY
-0.2: thing_wear thing_| think_IT this three three_THIS three_rings three_times threw through time_together time_with
-0.2: tip tiras tiras_| toast too_long top trae_BODY tres_THIS tres_minutos tres_sonidos try_MORE try_ten tus tuyo
-0.2: tuyo_| two two_HIT two_books two_lines two_short uno_viejo up_as update update_YOUR vaya_| vayas vayas_barrer
-0.2: ventana verdad ves ves_si video_| view visit_| voy_la vuelta_diez vuelve vuelve_la wait_for walk walk_on
-0.2: warm_PAIN warmth_| was_in wash_| watched wave wave_| we_could wear_by wear_whats weather weeds weeds_| were
-0.2: what_feels whats_on when_HE wherever_IT will_be will_do window with with_HE with_PHONE without worried would_do
-0.2: wrist write write_down write_five write_one y_HIT y_algo y_juega y_pon y_vuelve yesterday_| you youd_be
-0.2: youd_like your youre yours_| yourself |_BEAR |_HIT |_KILL |_LET |_LETTER |_PLEASE |_SELF |_THANKS |_YOUR |_aire
-0.2: |_anota |_baila |_baja |_bake |_bass |_before |_blank |_blanks |_bought |_bow |_bowls |_bring |_build |_bus |_by
-0.2: |_cada |_choose |_cinco |_closeness |_cloud |_como |_cried |_cualquiera |_date |_detente |_diez |_dig |_draw
-0.2: |_drum |_dry |_elige |_fifteen |_fold |_four |_fuerza |_fui |_guess |_had |_have |_haz |_heads |_heel |_hold
-0.2: |_hora |_humming |_invita |_keep |_la |_list |_llena |_llevamos |_lonely |_look |_manda |_manos |_manta
-0.2: |_marking |_minuto |_mira |_music |_name |_near |_new |_next |_noten |_o |_open |_para |_pebble |_pela |_pick
-0.2: |_pinch |_play |_ponte |_pot |_prueba |_pull |_quieres |_rub |_saluda |_se |_sientate |_sirve |_soft |_soy
-0.2: |_step |_stretch |_suelta |_sueno |_sueter |_tai |_tails |_taste |_ten |_termina |_tiene |_try |_vi |_walk
-0.2: |_warmth |_water |_we |_weve |_wherever |_which |_y |_youd
-0.3: BODY_on CANT_breathe CHECK_con CHECK_durmiendo CHECK_tomando CUT_HARMLESS HARMLESS_on HE_and HE_close HE_kind
-0.3: HE_quieres HIT_HARMLESS HOME_NOW HOME_in HOPE_| IDIOM_at IDIOM_hambre IT_NOW IT_PLEASE IT_after IT_before
-0.3: IT_down IT_feels IT_for IT_means IT_wrong I_know I_was KIN_CHECK KIN_s KIN_would LETTER_with LET_THIS LET_ir
-0.3: LIVE_for ME_TELL ME_hace ME_llamo ME_mande ME_mataron ME_on ME_queme MISS_IT MISS_THIS MISS_what MORE_YOU
-0.3: MORE_and MORE_s MORE_time MY_NOT MY_niece NOT_HIM NOT_MORE NOT_THANKS NOT_TONIGHT NOT_contestar NOT_get
-0.3: NOT_grandes NOT_have NOT_is NOT_marks NOT_meta NOT_next NOT_soy NOT_tener NOW_PLEASE OK_TOOMANY OK_answer
-0.3: OK_tree OK_| OUT_and OUT_for OVER_MY OVER_line OVER_sending PHONE_MORE PLEASE_THANKS PLEASE_quit SAFE_|
-0.3: SAY_THANKS SAY_algo SAY_softer SEX_como TAKEN_rubbish TELL_YOUR THIS_PLEASE THIS_TAKEN THIS_and THIS_lean
-0.3: THIS_off THIS_one THIS_va TOOMANY_como TRIP_| WANT_ME WANT_MY WANT_saber WATCHING WONT_OUT YOUR_MISS YOUR_THIS
-0.3: YOUR_kindness YOUR_list YOUR_pocket YOUR_side YOUR_system YOUR_walk YOU_TAKEN YOU_and YOU_feel YOU_guess YOU_sit
-0.3: YOU_use YOU_write about_| acordaste acordaste_| adds adds_line agobia agradezco ahead ahi algo_curioso
-0.3: algo_prefiere among and_CANT and_WATCHING and_pen and_small and_smell and_what anos_asi answer antes_|
-0.3: apparently appreciate arana armen armen_LETTER at_ALL back_long baila baila_con bajo bank be_OK be_happy beats
-0.3: been_like bench_| bendiciones blank blank_| blunt blunt_| boca borre breath_| bring bring_up broken
-0.3: buena_respuesta buenas by_side bye cada_quien call_IT called caminar caminar_| can_hear can_make can_pass
-0.3: can_sit cancion carried carry casi catch cats cerca change_IT charlas charlas_| chess chest chest_| chispa
-0.3: chispa_| clima_traes climb climb_OUT close_YOU close_| closeness coat_on cocina colores comic comic_|
-0.3: como_acordaste como_gato con_HARMLESS con_MY con_YOUR con_tres confianza_| contact_| contestar_| cook_| counts
-0.3: counts_| cried cualquier cuarenta cuchara cuchara_| cuidado cumbia curiosidad curiosidad_| curioso curioso_viste
-0.3: curious da_AFRAID dar_vuelta day_on decirles dejalo diez dilo dilo_| dishes does_blank doesnt dog_|
-0.3: down_whenever dura dura_| durmiendo_| elige_cosa eliminen eliminen_MY en_bus en_voz energy_| enfermera english
-0.3: entrenador entrenador_ME es_la es_| esquina esta_SHOUT estar_cerca estira_SEX esto exhausted extra extra_line
-0.3: far far_away far_off feeling_far feels_SAFE feels_nice film fine_| firme first fold fold_IT food_heats foot
-0.3: for_OUT for_THIS for_after for_both for_minute for_two forces forward fuera_zapatos fun_| ganamos gato_cerca
-0.3: give_YOUR go_for go_sideways go_solo grandes grandes_charlas great gritando guardia guess_IT gym hablar hacia
-0.3: haciendo had_lie hambre_| hammer hand_near hard_day hard_| hay_perro hear_IT hear_about heard heart heats
-0.3: heats_| heel_HARMLESS helado_| help_| herbal herbal_teas hermana hi hice_| hija hit hombros_| hop hour_and hours
-0.3: hoy_tengo importa in_ALL in_shop ir_lado is_NOT is_getting its_TOOMANY its_smooth jot jumped kettle_| kicked
-0.3: killing kindness la_GAME la_KIN la_cocina la_cuchara la_ducha la_radio lado_HE later laughed laves le_di le_doy
-0.3: lean_en lentes lentos like_be like_for like_two like_| line line_HE line_for line_when list_| listen llevamos
-0.3: llorar long_way look_OUT looked lose_THIS lost love low_day lugar lunch_| m manana manda_frase mande_MORE
-0.3: marking marks_OUT mataron mate means_| media meet_| memo memo_| message meta milk_| minutes_each minutos_cuidado
-0.3: momento momento_| name_at nan near_wall needed neighbour next_step nice_NOW niece nieto_ME nos nowhere nowhere_|
-0.3: nubes nubes_| nublado nublado_| numb number_MORE number_| o_LET o_NOT o_THIS o_gato o_se off off_PLEASE off_YOUR
-0.3: off_| offer old_shirt on_IT on_YOUR on_| one_NOW one_WATCHING one_extra one_thing or_LET or_NOT or_TELL or_go
-0.3: or_hear other other_day otros our pace page page_| pan para_MORE para_YOUR para_cuando para_hoy park_bench
-0.3: paseo_NOT paso_| past_one pen pen_| pena pense permiso_NOT perro_o personal pick_up piernas pieza plantas plants
-0.3: plis plis_| pocket_| por_YOUR por_primera porque prefiere pregunta_antes primera_vez prueba_| pueden pues
-0.3: put_something quede quedo_con queme questions quieras quieras_| quieres quieres_| quiet_| quitenlo quitenlo_|
-0.3: racha read read_| records remove_IT responder respuesta respuesta_| rico robot rub rubbish_OUT ruego rushing
-0.3: rushing_| s_wrong s_| sabia sali saturday_| scarf scream_| se_BREAK se_ME see_YOU semana_nueva sending
-0.3: sending_THIS sent_ME shirt shirt_| short should_be shouts shut side_by side_in side_| sientate siente silencio
-0.3: silencio_| six small smell smooth soft_socks softer sol_| sort sort_day spoon stand started step_in stop
-0.3: stopping street strike swap system system_| t tarde_| tastes te te_cuesta tea teas teas_| ten tengo_BODY
-0.3: tengo_permiso texting_ME texts than_ME then_LAUGH then_give then_ten there_is thing_YOU ti_| tiempo till_IT
-0.3: till_its time_for toe together together_| tomando_TOOMANY tomorrow toy trabajo trace traes trafico tres_colores
-0.3: tres_frases trouble try try_| trying turn_THIS turn_off two_HARMLESS two_and two_days two_minutes two_weeks un
-0.3: uno_cerca uno_lejos unsubscribe us va_tener veces_| vecina_ME verguenza viendo vimos visit viste viste_hoy
-0.3: vitamins_| voice_memo voz voz_| vuelta_| wait wait_OUT wait_| walk_| wanted was_LAUGH watch water_| we_got
-0.3: we_had weekend_| what_YOU what_gets whats_POINT while_food wifi with_KIN wooden words world_| worse write_menu
-0.3: yeah yours |_CHECK |_LAST |_MISS |_OVER |_PLANNED |_SHOUT |_WATCHING |_algo |_and |_armen |_bendiciones |_blunt
-0.3: |_borrenme |_button |_calm |_cancelar |_cease |_clima |_close |_comic |_con |_day |_deje |_dilo |_dos |_driver
-0.3: |_either |_eliminen |_energy |_escribe |_escribi |_estira |_fine |_fun |_grey |_guardas |_half |_hard |_hay
-0.3: |_herbal |_how |_jot |_le |_left |_listen |_llegar |_low |_meet |_meeting |_noise |_nublado |_offer |_or |_past
-0.3: |_person |_quitenlo |_rang |_rato |_rushing |_salude |_send |_sit |_sleep |_somos |_stood |_straight |_swap
-0.3: |_text |_till |_toes |_vimos |_vitamins |_wait |_warm |_who |_write
-0.4: ALL_MORE ALL_POINT BEAR_off CANT_MORE DIDNT_sign HARMLESS HARMLESS_y HEAVEN_in HIM_in IDIOM_I IT_can IT_is
-0.4: IT_till I_DIDNT I_IDIOM I_OUT I_went KID_y KIN_IDIOM KIN_SHOUT KIN_WANT KIN_at KIN_porque KIN_y LAUGH LETTER_NOT
-0.4: LET_| ME_IDIOM ME_MORE ME_THIS ME_WHILE ME_for ME_from ME_gusto ME_interesa MORE_MORE MORE_PHONE MORE_con
-0.4: MORE_go MY_GAME MY_consent MY_english MY_eyes MY_number MY_numero MY_old MY_sobrina NEED_IT NEED_YOU NEED_reply
-0.4: NOBODY_MISS NOT_MISS NOT_MONEY NOT_MY NOT_NEED NOT_entiendo NOT_hear NOT_manden NOT_pedi NOT_piden NOT_send
-0.4: NOT_tienen NOW_es NOW_esta NOW_tengo OK_MY OUT_I OUT_day OVER_NOW OVER_TOOMANY OVER_for OVER_is OVER_with PAIN_|
-0.4: PLANNED_I PLEASE_ser PLEASE_turn SAIDNO_score SAY_can TAKEN_IT TAKEN_MY THANKS_IT THIS_GAME THIS_ME THIS_MORE
-0.4: THIS_OVER THIS_are THIS_down THIS_en THIS_number THIS_on THIS_program THIS_service TOOMANY_dia TOOMANY_en TRIP
-0.4: WANT_hear WANT_se WHILE_when YOUR_OUT YOUR_breath YOUR_hand YOUR_nombre YOU_MORE YOU_NOW YOU_been YOU_got
-0.4: YOU_mean YOU_sent about_YOU abrazo adios after_THIS after_supper agree agreed agua ahead_| alarm alto amable
-0.4: amable_| amor amor_| and_GOON and_IT anos answer_| apoyo apoyo_| aprieta at_LAST at_lunch ate azul azul_|
-0.4: back_YOUR baja baja_| bajones basta belongs bent bien_| boiler bolsa booked books borrenme breath_and bringing
-0.4: buena bus_| by_text caminando camion can_feel cancel_IT cancel_THIS cartas catch_IT caught cerca_| changed_MY
-0.4: charger checkout cita cita_| cold cold_| color come_| comi como_NOT compadre_| company_| con_mano consent_|
-0.4: consider contacto contacto_| could cuando_puedas cuesta cupboard_| cushion datos dedos dedos_| dejala dejalo_|
-0.4: depto despues_HARMLESS died dile discontinue dos dos_veces driver_| ducha ducha_| duro easy_OUT either
-0.4: en_TOOMANY en_bajones entiendo equipo_| era es_INSURANCE escondida escriban escribirle escucha ese espalda_|
-0.4: esta_| fallecio far_| favor favour feel_| fight fin_| fine_too flores_| flour_| for_ALL for_coffee forgot forty
-0.4: foto from_ME from_list fuera_la garden goal grabbed gusta_| ha_sido habia habla hace_bien hair hard hasta
-0.4: hasta_la heavy hello hold_warm hope horse housemate how_many in_OK in_law inch interesa interesa_| interested_in
-0.4: is_OVER is_in is_plenty its_OK its_fine its_hard its_person jab january january_| job_NOW joy jugamos keys knees
-0.4: la_SEX la_oficina la_verdad laundry laundry_| law lawyer lead leo les_HOPE leyendo liked little llama_HE llego
-0.4: llevo_tres lluvia_| lonely loud low low_SHOUT low_days luego_| lunch lunes_| luz make_THIS manda mandar_| manden
-0.4: many marca may maybe mean_IT mejor_| mensajes mes_| milk minutos_lentos muerte murio murio_| muy_suave nap_|
-0.4: necesito new new_month nieto nudge_| number number_OUT number_off numero_| o_con o_solo off_for offer_back
-0.4: oficina on_TRIP on_chair once_is one_OUT one_THIS only_| or_WHILE or_catch or_foot or_wait p papel_| pastilla_la
-0.4: pause_| pequeno perro piden piden_MORE plain platos platos_| plenty plenty_| poco pregunta_YOUR private probar
-0.4: program_| puedas puedas_| pushed querer quien_SAY quince radio radio_| re recibir_MORE recibirlos recibirlos_|
-0.4: remove remove_| replying report reporting retiro rodillas roto rubbish ruido_| s_and sabe sacar sale salio
-0.4: saluda saluda_| saque saquenme_| sat_in sat_on saved_ME score_under send_HE send_IT senorita ser shift shooting
-0.4: shop_| sido signed sit_IT sit_| sleep_for smashed smile sobrina solas_o spam_| steps_| suave_en subio
-0.4: subscription suena supper supper_| tensa tensa_| thank then_LET these threatened thursday_| ti tin toda toes
-0.4: toes_| tomando tomar tomo tres under_YOUR unsubscribe_ME use_IT ustedes vecina_| ven ventana_| viaje viernes
-0.4: voz_alta wardrobe warmth was_IDIOM was_OUT we we_talked wet weve whenever whole will_read with_wooden word
-0.4: words_| write_LETTER wrote_LETTER y_le yet yet_| youd |_PHONE |_SAIDNO |_TIRED |_asi |_block |_blocked |_blue
-0.4: |_borrame |_both |_camine |_cancel |_cat |_consider |_dedos |_did |_ha |_hands |_heavy |_jugamos |_llama |_make
-0.4: |_maybe |_opt |_park |_parte |_pieza |_poco |_primer |_remove |_see |_semana |_shoulders |_socks |_sofa |_solas
-0.4: |_spam |_stay |_three |_turn |_whatever |_words
-0.5: ALL_hour GAME GAME_NOW HARMLESS_LAUGH HARMLESS_NOW HARMLESS_lap HE_had HE_thinks HIS_BODY HIT_HIS HURT_MY IDIOM
-0.5: IDIOM_GAME IDIOM_MY IDIOM_NOW IDIOM_PHONE IDIOM_in IDIOM_| IT_plain I_LIVE I_called I_find I_look I_nearly
-0.5: I_quit KID_is KIN_and KIN_for KIN_se LETTER_YOU LOVED_I LOVED_ideas ME_cayo ME_contesta ME_escribas ME_mandes
-0.5: ME_paso ME_sente ME_trajo MORE_OVER MORE_THIS MY_OK MY_datos MY_propia MY_subscription NOT_IT NOT_OVER NOT_hay
-0.5: NOT_interested NOT_leo NOT_recibir NOT_text NOT_tiene NOT_vive NOT_| NOW_le OK_OK OK_from OUT_THIS OVER_PHONE
-0.5: OVER_crying OVER_texting PHONE_NOT PHONE_PLEASE PHONE_es PHONE_is PLEASE_NOT PLEASE_esperar SAY_IDIOM SAY_first
-0.5: SAY_how TAKEN_HARMLESS THANKS_YOU THANKS_and THIS_NOW THIS_THREAT THIS_YOU THIS_days THIS_hoy THIS_walk
-0.5: THIS_with THREAT_feel TIRED_MY TOOMANY_LAUGH TOOMANY_PHONE TOOMANY_day WANT_NOT WANT_THIS WANT_ear WANT_recibir
-0.5: WONT_send YOU_LAUGH YOU_THIS YOU_up about_IT abuela aguanto algo_MISS algo_hoy alta alta_| am_NOT and_GAME
-0.5: and_HURT and_danced apagar app are_TOOMANY as_if at_THIS ayer_| barrio barrio_| beans beso biscuit_| biscuits_|
-0.5: bit_MORE bites blocking blocking_YOU bloqueo bloqueo_| bolsa_| book borrame both_| cake calcetines call_ME
-0.5: came_OUT can_OVER can_be cancel cancelar cancelar_| candle cara carino cease chilly chilly_| clima coffee
-0.5: coffee_| come_in comes_| compadre company computer con_cafe consejo contact corazon_| corner corte count
-0.5: count_ME cream cream_| daft danced dejan dejen desist desist_| despues_ME dio_beso down_| duro_| each_time ear
-0.5: ear_or early ears echo eight ella en_YOUR entierro escribas escribi_LETTER escribir eso esperar_| estaba
-0.5: evening_| everywhere feria for_MY for_hour forced four friendly from_THIS from_people full goles grande hablamos
-0.5: hall hanging happy_| harassment harassment_| harta hat_| have_been have_wrong hear_from helped helped_| hole_|
-0.5: how_back how_do hoy_y ill in_ROAD in_one interested interested_| is_HE is_TOOMANY is_nicest its_been join
-0.5: keep_texting kindling knock la_feria la_lista la_nevera la_rodilla la_vecina lad lap later_| laugh le_va leg
-0.5: like_YOU lives llegue lleguen_| llorando llore lonely_| longer look_chilly look_| lost_| maestra mandar_THIS
-0.5: mande manden_PHONE manden_| mandes mano_en maquina mascota may_I meeting_| meh meh_| mes mijo modo modo_| mood
-0.5: mornings_| much_I need nevera news nice_scarf nicest nombre novia numb_| numero off_THIS on_low one_day opt_ME
-0.5: or_I or_OUT or_nod or_rinse or_think or_write order_one other_| paper para_la pare partido party paseo persona
-0.5: pharmacist placer placer_NOT plain_| plans plaza por_PHONE por_fin porque_I pray primer primero program proper
-0.5: quedo quien_es quiten rang recibir regalo remove_ME reply_or rico_| rinse risa rodilla round s_on saber_MORE
-0.5: salirme saquenme scarf_| se_IDIOM se_PLEASE se_THIS se_puso se_siente sees send_MORE sente sentir servicio
-0.5: servicio_| shoot shot siempre_| siente_bien sigo sky sky_| sofa sofa_| solicito solo_CHECK soltar some_THIS
-0.5: somewhere story subscription_| suits sun talked tarea tarjeta te_cuento tema there_for thinking_YOU though thumb
-0.5: till_sunday times tin_| tiny tire tren txts until up_with vicar we_were wedding week_| went_down what_makes
-0.5: who_is window_| with_THIS with_YOUR with_cold word_| words_with writing x y_TOOMANY y_domingo yard youll_look
-0.5: |_BODY |_HARMLESS |_IDIOM |_INSURANCE |_KID |_TOOMANY |_alto |_count |_dejalo |_dejen |_discontinue |_estaba
-0.5: |_forgot |_get |_give |_llore |_looks |_lose |_mano |_may |_none |_numero |_off |_pharmacist |_pregunta |_quien
-0.5: |_quitame |_quiten |_saquenme |_something |_uno |_will |_wrong |_youll
-0.6: GAME_| HARMLESS_en HARMLESS_is HEAVEN_I HE_passed HE_who HE_y HIDE_en HIM_and HIT_en IDIOM_MORE IT_off IT_with
-0.6: I_BEAR I_OK I_getting I_leaving I_slept I_unsubscribe KIN_died KIN_por LAUGH_| LETTER_MY ME_ALL ME_at
-0.6: ME_contacten ME_encerre ME_inscribi ME_ven MISS_MY MORE_HARMLESS MORE_PLEASE MORE_from MY_HARMLESS MY_back
-0.6: MY_compa MY_nieta MY_nieto MY_participation NOT_EVER NOT_HOPE NOT_PHONE NOT_contact NOT_sabe NOW_on OK_GAME
-0.6: OUT_la OUT_with PHONE_THIS PLEASE_OUT SAY_WHILE SAY_and SAY_cada SAY_what TAKEN_la TELL_THIS THIS_line THIS_vi
-0.6: TIRED_THIS TONIGHT_I WATCHING_GAME YOUR_mascota YOU_WANT agua_| aint alone_| and_OUT annoying are_hard at_nine
-0.6: ball basta_color bath_| beans_| better_| big borrar borrenme_| boss cafe cancel_MY carino_| cheers clase
-0.6: communication comprar con_TOOMANY con_carino contact_ME contacten dear delete_MY dientes_| diga discos down_for
-0.6: dropped dueno eaten en_HARMLESS en_THIS encerre encima envien envien_MORE erase escribiendo escribir_|
-0.6: escribirme_| eufemia extranas fallecio_| feel_worse feliz fifteen final foot_| for_week for_while fridge frio_|
-0.6: further gane gave get_THIS getting give_IT goes_| got_HIS got_wrong grass gripe guardo handy hard_name have_NOT
-0.6: have_bit have_lead helado hill hoops hug in_car in_weeks inscribi instead_| is_LAUGH jubilo jumper killed killer
-0.6: kindly knee la_pastilla lado_lado lead_anywhere leche les lift llame llegando llegue_MORE llorando_| looks_like
-0.6: lost_MY lunes mala mano_y mascota_| meeting menos minutos_y moving nap new_| nieta nine none_THIS novela nueva
-0.6: nueva_| o_contra on_sofa once_I one_is opt opt_OUT opted others pago participation participation_| party_|
-0.6: passed_| paz_| pego peregrine period persona_| place pocas por_la pressure queue quit_| quitame receive_THIS
-0.6: revoke_MY runs_THIS sad_| se_TRIP se_murio sent ser_amable sets shell show sleeping soap soap_| sore spam stuck
-0.6: suscripcion suscripcion_| ta tal tan texted texting thats_TOOMANY thing_HE thx tia_| turn_IT unsub_ME
-0.6: unsubscribe_PLEASE up_in up_talking va_hacer verdad_| vez_suena vino vitamins week_and weeks_| who_YOU
-0.6: whoever_runs would_have written y_MY y_con y_dos year yoga zapatos_| zip |_AFRAID |_CUT |_booked |_borre |_echo
-0.6: |_fin |_go |_mijo |_por |_queria |_quit |_sad |_stuck |_ta |_won
-0.7: AFRAID_HE ALL_en GAME_with HARMLESS_up HIDE_in I_EVER I_gave I_like I_rang JUMP_off KIN_en LOVED_IT ME_EVER
-0.7: ME_alone ME_dormi ME_escriban ME_gano ME_hacen ME_manden ME_off MY_amiga MY_consentimiento MY_thing NOBODY_NOW
-0.7: NOT_NOW NOT_can NOT_has NOT_mande NOT_pasa NOT_vuelvan NOW_HE OUT_ME OUT_loud PHONE_en TAKEN_two THIS_MY
-0.7: THIS_PHONE THIS_THIS THIS_slowly TOOMANY_THIS TOOMANY_for TOOMANY_way WANT_MORE WANT_YOU WANT_YOUR WANT_off
-0.7: YOU_OVER abierta abierta_| abrir_la amanecer amanecer_| and_NOBODY and_NOW and_YOUR and_one anos_| aparato arroz
-0.7: be_kind biscuits bit_| blood_pressure boda books_| borrame_| brought button buy cada_PHONE cada_dos cafecito
-0.7: cancelen cayo cease_| chamba chips cocinar compre con_PHONE consent consentimiento cook cuida did_THIS did_|
-0.7: dinner double_OK equivocado feeling_bit gano gave_MY gave_up got_OUT hagan hambre hill_| is_MY is_| its_true
-0.7: jaja jueves jugo la_boda la_idea la_luz light like_IT like_cat llamar llamo lleno lleno_| lloro looked_after
-0.7: lose luz_| manden_MORE min movil murder name_off next_OUT nietos off_and off_list office on_HARMLESS on_THIS
-0.7: on_saturday on_sunday on_wrong only_double or_BEAR oso para_DIE paren_| pegue perro_ME picando pide_YOUR plant
-0.7: plaster playa put_ME quit rain rating ratos reloj revoke rie rie_| rodilla_| roommate run s_INSURANCE s_one salt
-0.7: score se_rie si_SAY si_| sign_ME signed_ME slept slip sopa spamming spare_HOME speaking taking taza_| te_MISS
-0.7: then_SAY thing_with think_YOU thirty up_and vacaciones vecino veinte vuelvan was_MY way_HOME we_are weeks
-0.7: with_KID with_YOU |_basta |_best |_cancelen |_compre |_could |_food |_from |_fuera |_gave |_hagan |_hasta
-0.7: |_mejor |_nomas |_perro |_should |_third |_too |_va |_whoever
-0.8: BODY_en BURDEN_at CANT_OVER CANT_read GAME_MORE HARMLESS_OVER HEAVEN_THANKS HIM_for HIS_HARMLESS HOPE_for IT_OUT
-0.8: I_THIS I_WATCHING I_cried I_fine KID_HIT KIN_called ME_LAUGH ME_MONEY ME_puse ME_salgo MORE_else MY_ears MY_hat
-0.8: MY_tea NOT_for OUT_en OVER_and OVER_at OVER_whenever PHONE_YOU SAY_TONIGHT SHOUT_at TAKEN_HIM TAKEN_turns
-0.8: TOOMANY_night TOUCH_la YOU_NOT YOU_go YOU_keep and_YOU and_there asked at_wedding aunt azucar back_YOU bailar
-0.8: block blocked bonitas burnt cancelled casi_ME cat_CUT cebolla club cocina_| con_dos crossword cup cup_tea dance
-0.8: dance_| decir_NOT dedo dinner_| duvet equivocado_| es_YOUR escriban_| estuvo extrano facil facil_| fair feliz_|
-0.8: finde flu galletas going_| great_| grupo gutted_| hall_| hate helado_y held_MY hot hung in_middle in_with
-0.8: invierno jueves_| jumper_| la_TRIP la_clase le_pedi made_up madre met middle molestar murio_MY musica next_one
-0.8: nietos_| nine_| notifications nudge part permiso_| perro_y pies place_| primera programa programa_| quemo
-0.8: quit_sending quite quitenme rain_| reading receive receiving scratched scream screen seriously shift_| sign_up
-0.8: signed_up sir six_| somos soy_la steps susto tardes ten_| text_back text_| therapist tres_dias turns_| ugh
-0.8: up_for used_be useless vela verguenza_| vet video viernes_| walks went_OUT winter winter_| with_MY would_YOU
-0.8: yard_| |_BREAK |_HEIGHT |_TRIP |_era |_quitenme |_rain |_sorted |_trabajo |_wrote
-0.9: AFRAID_I AFRAID_la ALL_other BREAK_| CANT_find CUT_MY HARMLESS_HARMLESS HARMLESS_and HE_IDIOM HE_guess I_changed
-0.9: I_could KID_ME KIN_FORCE LAST_day ME_TIRED ME_doy ME_escriba ME_vamos MORE_persona MY_account MY_knee MY_time
-0.9: NOT_hoy PHONE_ME SAY_OK TIRED_la TOOMANY_NOW WANT_get WATCHING_WATCHING and_back and_we at_GAME baile baile_|
-0.9: be_removed bins bless breakfast breakfast_| canto cried_| dark_| dientes domingos dos_| ears_| escriban_MORE
-0.9: estos felt flask for_TOOMANY for_first from_YOU get_OUT ghost grave has_TAKEN have_THIS horas in_dark its_cold
-0.9: jugo_| karaoke machine market market_| mercado_| messaging named needles needles_| neighbours nuestro on_BODY
-0.9: passed_away pedi_OK per plato removed resulta seconds seconds_| send_ME shared sigan smoking snooze steam super
-0.9: susto_| team than_MY unsub_| vamos warm_| watching with_HIS with_OUT y_te yesterday |_NEED |_bath |_black |_fair
-0.9: |_gutted |_went |_were
-1.0: ALL_day CANT_lift CHECK_HARMLESS HE_go KIN_THIS KIN_keeps KIN_sent LAUGH_MY ME_NOW ME_luck MORE_I NOT_HIT
-1.0: NOT_LOVED TAKEN_off THIS_LAUGH TOOMANY_OK WANT_unsubscribe YOU_have YOU_were abrir alma and_TOOMANY aqui_NOT
-1.0: be_TAKEN bendiga biscuit bloqueados cambian can_LET chapter choir closet cooking deadline despedi_MY empty fcc
-1.0: fuimos getting_THIS got_OK hacen had_IT hagame is_KILL jefa keeps_MY la_HARMLESS la_muchacha lake le_lleve
-1.0: mandan mandarme mejor_NOT nervous ninguno nombre_| nose off_IT oven overdosed pastilla pena_| phones plaster_|
-1.0: playing raining receta_| reir reply_| run_| s_PHONE scrabble solo_para stood_on tbh_| tea_| telephone text_ME
-1.0: think_its trabaja triste_| tv vuelva war was_lovely yall |_big |_deadline |_dog |_entonces |_felt |_first
-1.0: |_going |_hagame |_hago |_nervous |_tres |_war
-1.1: HARMLESS_con HE_on I_make KILL_IT LETTER_in LET_text LIVE_next ME_be ME_habla ME_hicieron MY_car MY_perro OUT_on
-1.1: PASTNIGHT_and PHONE_from SAY_at THANKS_HEAVEN TOOMANY_THANKS WANT_ALL WANT_go arriba_| back_on battery be_on
-1.1: bici class_| cosy cosy_| died_on dishes_| dormi edad enseno equipo for_dinner forget granddaughter hicieron
-1.1: know_YOU know_what la_MISS la_cita la_lluvia le_hago lei linea llaves_| lluvia mins move_| muchas name_is nudges
-1.1: pobre raining_| restaurante salimos same seis sobrino stranger tuesday_| visiting y_salio |_GOON |_puse |_very
-1.1: |_with
-1.2: AFRAID_HARMLESS LETTER_en MORE_one NEED_TELL NOT_en SAY_OVER SAY_YOU WANT_PHONE brings camino_| cat_got
-1.2: chocolate clear clear_| cuidados divorce dulce em entre feel_better flu_| followed go_at gutted hat homework
-1.2: homework_| hospice ice jajaja luck luck_| medico nights_| omg other_people para_THIS paraguas salte singing
-1.2: suerte terminamos trapped triste va_| vendi vio write_ME year_old |_POLICE |_ROUGH |_happy |_salte
-1.3: BODY_in HE_died LIFE_es ME_HARMLESS ME_lleguen MY_WATCHING NOT_call PHONE_in PHONE_para PLANNED_for SAY_LOVED
-1.3: WANT_quit WATCHING_la ayudo bonito_| class cuatro darme first_time for_once given gran have_had helping
-1.3: helping_| hubby mar nail porque_se serie switched test tiramos
-1.4: HEIGHT_WATCHING IDIOM_when I_put LIVE_en ME_CUT MY_equipo NOT_modo TELL_ME acuerda by_SELF cuenten cunado
-1.4: deceased en_hospital gana hicimos jumping la_mudanza lie_in mandando mates mudanza physio receta spare tambien_|
-1.4: turno up_MY while_| wine
-1.5: HIT_BODY LET_dormir LET_s escriben hay_NOBODY if_youd le_manden patio rompi slept_| smiled y_quede
-1.6: before_| cine plumber |_ENDIT |_bruised
-1.7: THANKS_y apunto argued cocine shots third_time
-1.8: THANKS_HIM been_| dizzy married proud puppy
-1.9: padre
-2.0: anxiety en_esta use_THIS vidrio years_|
-2.1: * desk sentarme
-2.2: coming_round
-2.3: side_SEX
"""
