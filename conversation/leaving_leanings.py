"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
2.5: FINISHED_removed estan
2.4: HE_died LEAVE_ALONE ME_DONE
2.3: NOT_needed deceased
2.2: OK_ENOUGH
2.1: NOMORE_| REPORT_YOU bloqueados lugar named ocupo peregrine
2.0: WANT_YOUR account
1.9: MORE_y MY_NOT REPORT_| THIS_will up_NOW
1.8: DIDNT_MSG LAWYER_| NOMORE_PLEASE SPAM_| programa vez_| yall
1.7: ME_BE PLEASE_PLEASE from_YOU llegando time_together vuelva yeah |_top
1.6: CALL_THIS I_OK ME_RECEIVE MSG_NOT NOT_come NOT_use NOW_STOP SAY_YOU adios_| am_NOT compadre con_YOU escribiendo
1.6: gonna lleguen p per quitame up_with we_NOT
1.5: DIDNT_SIGNUP I_mean ME_bajo PLEASE_LEAVE REMOVE_| SEND_STOP TAKE_back UNSUB_| anxiety are_SEND borrame fcc
1.5: from_ME given_THIS than_MY think_YOU
1.4: I_UNSUB I_only ME_salgo MORE_MORE NOT_MORE NOT_tiene NOW_REMOVE STOP_OK WANT_MSG already and_YOU cada_MSG consent
1.4: eufemia_| forever how_I left_| m mejor_NOT part persona_| servicio solicito youve |_UNSUB |_give
1.3: CONSENT_| ENOUGH_THIS LIMIT_NOT ME_hacen MORE_one NOT_hoy NUMBER_ME OFF_PLEASE STOP_NOW STOP_| THIS_OFF UNSUB_NOW
1.3: WANT_NOT bother cuenten edad es_LEGAL farewell had_THIS harta interesa is_NOT none_THIS saludo |_DISMISS |_WRONG
1.3: |_farewell |_none
1.2: ALL_MORE BAJA_| BE_OK DISMISS_| DONE_THIS I_OUT LAWYER LEGAL LEGAL_| MY_LIST NOT_CONSENT NOT_SIGNUP NUMBER_NOT
1.2: PLEASE_and REMOVE_MSG STOP_PLEASE borrenme cancelar como_te consider d dueno else_| escribas eufemia finished_|
1.2: further hagan kindling last_one longer mensajito numero permission program quitting se_acabo telling_ME trouble
1.2: txts up_for vuelvan y_ONES |_OUT |_STOP |_consider |_hagan |_leaving |_wrong
1.1: END_MSG ENOUGH_| I_REMOVE I_think LEAVE_s ME_INTERESTED ME_smile NOMORE_MSG NOT_conozco NOT_vuelvan NOW_PLEASE
1.1: RECEIVE_WRONG REMOVE_ME SIGNUP_THIS STOP_MSG THIS_make WANT_OFF YOU_BE and_WANT aparato are_DONE bye cancelen
1.1: conozco contacten died_on fallecio_| father hacen is_MY isnt linea llegue_MORE messaging mio molestar querer
1.1: spamming subscription suena suene termino tienen went_for woke |_BAJA |_whoever
1.0: CONSENT DISMISS EVER_| FINISHED_taken I_changed ME_feel MY_LAWYER MY_OK MY_mind NOT_SEND NOT_has NOT_vive OK_OK
1.0: PLEASE_END REMOVE_MY REMOVE_from REPORT_ME SEND_MORE SIGNUP_for STOP_THIS THIS_back THIS_up UNSUB UNSUB_ME
1.0: WANT_salir WRONG_| YOU_RECEIVE and_ALL and_NOT annoying appreciate aqui_NOT blocking changed_MY complaint
1.0: consentimiento en_MY english esto estos first_time for_ALL for_myself from_NOW harassment its_BE kinda know_YOU
1.0: les_SAY madre none quien_es sus texted unsub vive wanna |_END |_EVER
0.9: CANT_read ENOUGH_NOW HE_passed I_decided I_know LOVE_OK ME_for MSG_MORE MSG_| MY_edad MY_participation
0.9: NOMORE_THIS NOT_THANKS NOW_on NUMBER_MORE OFF_THIS OFF_| OK_MY PLEASE_NOMORE SAY_LIMIT SAY_and SAY_cada SEND_and
0.9: SEND_con THIS_THANKS UNSUB_PLEASE WANT_YOU WONT_BE YOU_EVER YOU_can abogado aca aint bloqueado communication
0.9: como_NOT contact cuenten_conmigo desist discontinue eleven envien es_la escriban esta_| from_LIST given hell
0.9: jajaja_| manden n needs other_| pa participation participation_| permanently quitenlo revoke robot salirme sea
0.9: soy_la strike sweet_| t telling turno ultimo venga vez_suena vuelvan_SEND whoever with_MSG year_old |_LEGAL |_fue
0.9: |_paso |_trabajo
0.8: ALL_SEND HE_are ME_KEEPON ME_NOW ME_OFF MORE_MSG MORE_THIS MSG_I MSG_NOW MY_thing NUMBER_es NUMBER_y OFF_YOUR
0.8: OFF_and OK_in PLEASE_REMOVE PLEASE_STOP SEND_| SIGNUP_| THANKS_OK THIS_LIST THIS_NOW THIS_NUMBER WANT_FINISHED
0.8: WANT_MORE WANT_THIS YOU_SEND acabo_| actually agradezco ahi as_SPAM bajo borrar cada_vez con_MSG contacto cosas
0.8: datos dear escriba espero go_for having heart_| hi hijos how_many la_LIST make_THIS mine minute_walk mom necesito
0.8: parte plis plis_| por_MY q quieren_| quitenme rather regalo removal run sali_con ser suscripcion textos
0.8: trabajo_TIME vale van |_REMOVE |_vale
0.7: BAJA CONSENT_SEND END_THIS GET_WRONG HIM_NUMBER I_kept I_leaving KEEPON_RECEIVE LIMIT_THIS ME_PLEASE ME_SEND
0.7: ME_doy ME_who ME_| MORE_NUMBER MY_CONSENT MY_NUMBER NOT_INTERESTED NOT_MSG NOT_answer NOT_on NUMBER_NOW
0.7: NUMBER_OFF NUMBER_belongs NUMBER_en OK_THIS OUT_| RECEIVE_SAY RECEIVE_THIS RECEIVE_YOUR REMOVE REMOVE_PLEASE
0.7: SAY_STOP SIGNUP STOP_ALL STOP_EVER STOP_I TAKE_ME YOUR_kindness YOU_WANT adios and_NOW and_YOUR asi_NOT awful
0.7: awful_| bloqueo court different digo equivocado erase find_THIS from_THIS getting hay_nadie honest human iba idk
0.7: ignore inscribi kindly kindness knock last_time les mensajes murio_| ni ninguna one_for opt os paraguas
0.7: passed_away period pido point_| pregunto quiera_| recibir reporting runs_THIS senorita senorita_| shell signed
0.7: some_THIS stopped_| telephone tho ultima unsubscribe ustedes verdad vos walks who_is whoever_runs with_THIS
0.7: written |_REPORT |_SPAM |_idk |_liked |_senorita |_terminamos |_vos |_voy
0.6: ALL_MSG DONE_LIMIT EVER HE_WANT I_BE I_SAY I_TIME I_am I_will LIMIT_ME LIST_| ME_hace MSG MY_| NOT_WANT NOW_I
0.6: NUMBER_PLEASE NUMBER_at NUMBER_| PLEASE_TAKE PLEASE_UNSUB RECEIVE_MORE RECEIVE_ONES REMOVE_THIS REPORT_THIS
0.6: SAY_NOT SEND_MY TAKE_HIM THANKS_and THANKS_y THIS_MY THIS_is WRONG YOUR_LIST YOUR_| YOU_GET along baja belongs
0.6: bonito_| carino como_ME could_do cunado effect entonces estoy_DONE everything favor fed forget friends_| front
0.6: has hop interested la_KIN leyendo messages move_| ninguno novia nudges oh or_ALL owner pausa pidio pull quieren
0.6: s_NUMBER se_THIS serio service siempre siguen somebody stuff taken_OFF tardes texts these thinks tia_| use_THIS
0.6: walks_| |_ENOUGH |_LEAVE |_YOU |_entonces |_les |_sent |_ta
0.5: ALL_THIS ALL_other DISMISS_and END_| HIM_| I_find I_make I_thought KID_y LIMIT_la ME_MSG MORE_| MSG_PLEASE MY_MSG
0.5: MY_eyes NOMORE NOT_TIME NOT_like NOW_MORE ONES_hoy RECEIVE_| REMOVE_NUMBER REMOVE_YOUR SEND_ME SEND_back SPAM
0.5: STOP_SEND THIS_MSG THIS_NOT THIS_te THIS_tengo THIS_va WANT_ME WANT_NUMBER WANT_RECEIVE WANT_la YOU_STOP YOU_and
0.5: am and_MY and_THANKS aqui_| banco break bueno can_LEAVE cancel cease check count dan delete demandar doy driver
0.5: driver_| eliminen empty en_THIS encontre escribir fallecio feel_worse follow goodbye_| guy hagame hat_| hate id
0.5: is_| its_ALL its_NOT lista llega mandando mande mas match_| mean next_one nights number old_OK passed paz persona
0.5: quiera receiving remove rico_| si_SEND sir spam started suerte tal tbh telefono texting theyre uncle usar
0.5: voy_LEGAL warning warning_| whatever with_YOU y_NOT y_dos ya yo |_SIGNUP |_bonito |_hagame |_mire |_too |_were
0.5: |_whatever
0.4: ALL_y ALL_| ALONE_| DONE_with GET_OK INTERESTED_| I_DONE I_NOW I_SIGNUP I_can KEEPON_in KIN_is LEAVE_ME ME_ALONE
0.4: ME_esta ME_go MORE_from MSG_from MSG_in NOT_EVER NOT_en NUMBER_from OK_STOP OK_WANT RECEIVE_MY REPORT SAY_THANKS
0.4: SAY_YOUR SAY_what SEND SEND_ALL STOP STOP_with THANKS_por THIS_le THIS_| WANT_| YOUR_MSG YOU_NOT YOU_are and_CANT
0.4: and_REMOVE and_SAY anda annoying_| anything_| aqui asked best bless bonito case comes con_ALL conmigo darme
0.4: decirles dejen drink_tea dropped duro else en_esta end erd erd_| es_THIS feliz_| gran ha_sido hear if_HE join
0.4: largo leaving_| llena machine mandes means meant_OK nah nice_| notifications nudge nunca nurse off oiga oiga_|
0.4: padre para_THIS passed_| peor phone placer please pues quiero removed reported ruego run_with sea_| senora shes
0.4: short_| sido sms sort spot termina thank thing_and thing_with think this together top us wake warm_mug we_are
0.4: winifred with_HIS would_YOU y_KEEPON y_OK y_cada y_con youll youre |_DIDNT |_NOMORE |_NUMBER |_do
0.3: ALL_way BE_happy BE_kind DONE_NOW END_MY GET_MSG I_REPORT I_STOP KEEPON_SEND KID_| KIN_and LIST LIST_y ME_despido
0.3: MORE_persona MSG_are MSG_y MY_plan NOT_BE NOT_ME NOT_OK NOT_ONES NOT_| NOW_DONE NOW_NOT NOW_es NUMBER NUMBER_THIS
0.3: NUMBER_and OK_PLEASE PLEASE_THANKS PLEASE_| RECEIVE_ALL SAY_la SEND_MSG SEND_NUMBER STOP_for THIS_ME THIS_MORE
0.3: THIS_PLEASE THIS_SAY THIS_WANT THIS_are THIS_come TIME_y WANT_KEEPON YOU_OK YOU_go YOU_| acabo agree and_I
0.3: and_STOP ando_con any argued asleep at_nine away be carino_| changed chest chest_| club_| comes_| computer
0.3: con_NUMBER con_THIS cousin cross cuarto cuidados despido didnt dijeron_| ducks em en_ALL en_plena enough
0.3: escribirle esta_en este finished for_LIMIT from_TIME from_YOUR fuera give give_THIS gone_| hadn hadn_t hasta
0.3: helping hoy_y ill is_LEGAL is_RECEIVE ive kept lady_| llamar llegue mandar mandarme many may_I mrs not ok otros
0.3: over_| papa pass pause_| peace pedi people_| permiso piensa plena por_ALL porfa prefiero pucha quit read_THIS
0.3: retiro ring road roommate runs said salgo salir seriously set si_se siempre_| sign sigo_| standing sure tan tener
0.3: terminamos text there_| thinking_ONES third thought_I thx turn use usted vaya voy was_fine what_do while who_YOU
0.3: writing wrong y_ALL |_YOUR |_adios |_aqui |_bueno |_encontre |_make |_para |_pucha |_puse |_ver
0.2: BE BE_nice BE_| CALL_MY ENOUGH_INTERESTED HE_has HE_thinks I_TAKE KID_is KIN_died LAWYER_SAY ME_MORE ME_OK
0.2: ME_WANT ME_dijeron NOT_one NOT_reason NOW_and NUMBER_CALL NUMBER_on OFF OK_I OK_NOT OK_THANKS OK_for PLEASE
0.2: RECEIVE_YOU REMOVE_la SEND_YOU SEND_is STOP_con TAKE_MY THANKS_THIS THANKS_| THIS_THIS THIS_may THIS_w THIS_wrong
0.2: TIME_en WANT WANT_STOP YOU YOUR YOUR_KIN YOU_TAKE and_HE and_back anymore anything_else aunt away_| buried called
0.2: cambio cerrada changing chapter che come come_back coming con_carino cuarenta cuento_| dar dave decir_NOT ella
0.2: ever favour fewer for_both funeral_| goes grand grand_| guardia habla hacer hat heart helping_| here hija
0.2: honestly hundred im info lata lawyer le_SEND les_WANT liked list lo lose makes_ME manera more murio_MY must
0.2: navidad navidad_| nieto_ME nino no nobody now o_THIS on_ME on_THIS one_OK other_people others pense person_|
0.2: reason receive resulta rico salgo_| saquenme sent_ME si_NOT slip stay stop su subscribed sweet take taken tell
0.2: thats_whole then_| thirty though three_ONES took_two tried tuve up_as update update_YOUR used_FINISHED volver w
0.2: was_nice what_YOU wife will_RECEIVE wish without word would your |_CALL |_NOT |_NOW |_PLEASE |_TAKE |_and |_ay
0.2: |_esta |_hard |_how |_long |_may |_mejor |_se |_suelta
0.1: ALMOST_NOT CANT_find END ENOUGH INTERESTED I_CALL LOVE_YOU MORE MORE_and MORE_else NOT NOT_SAY NOT_YOU OFF_LIST
0.1: RECEIVE TAKE TAKE_on THANKS THIS_KEEPON TIME_and TIME_on WANT_GET YOU_KEEPON YOU_MORE YOU_THIS YOU_were abrazo
0.1: abrazo_| again alone and_KEEPON and_THIS are_| at_MY ay birds_| buenas cada celular chao come_| eight en_MORE
0.1: en_bano esquina every falta for_two forty from how juicio keeps leaving like_I lindo lost march message moment
0.1: mucho_| next_STOP nine nomas nubes nubes_| nueve otro palabra parents pay plain s_| salio senores senores_|
0.1: smile_at son system ta tia tiro todo verdad_| which_is why_do worse write |_THIS |_WANT |_asi |_chao |_mano
0.1: |_queria |_senores |_there
-0.1: ALL_OK ALMOST_ME BAJA_parada BE_close BE_like GET HE_YOUR HE_confianza HE_did HE_like HE_te HE_was I_come I_put
-0.1: I_read KIN_con KIN_mutuas KIN_or LIMIT_comer LIMIT_dormir LIMIT_its ME_gusto MORE_ONES MY MY_arm MY_comadre
-0.1: MY_heart MY_little MY_trabajo NOT_goal NOT_hace NOT_veo NOT_voy OK OK_song ONES_LIMIT ONES_vayas RECEIVE_NOT SAY
-0.1: SAY_at SAY_yours SEND_letter STOP_MY STOP_rain TAKE_twenty THIS_feels THIS_play THIS_se THIS_tramo TIME_le
-0.1: WANT_KIN WANT_UNSUB WANT_estar WONT YOUR_cuenta YOUR_hair YOUR_hands YOUR_mascota YOUR_shoulders YOU_read
-0.1: YOU_talk YOU_trust YOU_used YOU_wash abrir agree_on agreed_LIMIT aligerar_rato amarillo amarillo_| and_colour
-0.1: and_did and_move answer_too anyone_NOW as_fast asi at_chess at_dusk at_ease back back_| ball_or bano barrer
-0.1: barrer_| bebida bebida_muy bench_or bien birds birthday blank_TIME blue blue_thing bolsa_| bonitas bow_| brazos
-0.1: bump bump_| busca_olor busca_tres by_SEND camina_THIS can_I can_RECEIVE can_SAY canciones_y catch_THIS
-0.1: change_THIS chess church cinco_veces clean close cloth cloth_| coat cocina colour_in colours colours_in comadre
-0.1: como_mango company con con_corazon contra_la cosa_azul cuidado das das_| date_hora dejalo_para despacio
-0.1: despacio_| dientes_| diez dos_canciones down_one duele_| dusk dusk_| ears elige_gusto elige_palabra en en_mal
-0.1: en_pasto en_rato enfermera escribirme ese everyone extra extra_NUMBER fall familia fast fast_| feeling_bit
-0.1: feels_safe feet_| fight find_one find_three fine_too fist fist_bump five foot_| for for_low four_| frases frenar
-0.1: frenar_| fruta fuerza_| fuerzas gajo gajo_| gane gato gato_cerca gato_| go_at go_sideways gusto_pequeno
-0.1: hace_bien hair_| hairdresser hairdresser_| half_as half_hour hand hand_on hand_| handed hard hay_WANT hay_perro
-0.1: haz haz_pelota heel held held_MY help hombre hombros hora_mercado i if_OK in_car in_house in_sky invita
-0.1: invita_HE invita_YOUR ir_con it its_smooth jot jot_one juega juega_cinco keep kind_NUMBER kind_hairdresser
-0.1: la_TIME la_cara la_casa la_cocina la_das la_ducha la_idea la_rompes la_vecina la_ventana lado_HE le_puse leg
-0.1: lentos like_back like_for like_kettle like_kind live long_way look_like los luego_ves made_up mango mango_|
-0.1: mano_| manos manos_| marca market market_| mascota_| match maybe_TIME mean_THIS menos_seguido mercado_NOT
-0.1: mercado_| mil_THANKS mind_there minuto_| minutos_cuidado mire mis miss_BE money move_how move_on moved muevete
-0.1: muevete_YOUR music_| mutuas mutuas_| muy_despacio my myself nadie_ME next next_CALL next_bench next_door
-0.1: nice_ONES nice_smell niece noche noise_| nota_en o_contra o_gato of olor_rico one_blue one_extra one_minute
-0.1: one_page one_person one_thing one_word or_bus or_catch or_give or_move or_tin or_walk or_wear other_side outline
-0.1: palabra_LIMIT palabra_para papel_y para_cada para_frenar para_| parada_LIMIT pared_| paseo_| pass_is pause_word
-0.1: pelota_papel pequeno_para perdi perro_o person pick_two pie_| plenty plenty_| pocket pon pon_cumbia pon_la por
-0.1: porque_se primer_gajo primer_sorbo quede quien quien_te quieres_ir quince rain_| reading ready_for renueva
-0.1: renueva_ONES restaurante rico_y ritmo ritmo_| rojo rojo_| roll_YOUR rompe rompe_| rompes rushing rushing_|
-0.1: s_ONES salude_la saque say scarf_or school screaming se_NOT se_renueva se_rompe see seis self send shower
-0.1: shower_| si si_vas siguiente_bebida silence sit_down slow_breath slow_breaths slow_evening slow_minutes
-0.1: slowly_under smell_and smile sobre soft soft_cloth some_cream someone songs_and sonidos sonidos_| sorbo
-0.1: sorbo_YOUR space space_| spice spice_jar star stopping stretch sun_| taking tambien tambien_| teacher ten_slow
-0.1: things think_THIS thought three_colours tibia tibia_| time_with time_| tin_slowly tin_| toca todos toma
-0.1: toma_primer tramo tramo_YOUR tres_TIME tres_minutos tres_respiraciones tres_sonidos true trust tuesday
-0.1: twenty_slow under up_THIS vas_en vayas vayas_barrer veces vecino vendi ventana_abierta ventana_| veo verde
-0.1: verde_| ves ves_si vida_| video video_| viene viene_| voz voz_alta vuelta wanted warm_water wash_YOUR way
-0.1: way_home wear_whats what_youd whats_THIS whats_hard whats_on whenever_HE wifi with with_HE with_wooden y_camina
-0.1: y_cosa y_juega y_muevete y_quede youd_like yours_| yourself |_KIN |_ME |_MSG |_agree |_amarillo |_blank |_bow
-0.1: |_cinco |_closeness |_coffee |_color |_como |_cried |_cushion |_despacio |_feel |_fist |_fuerza |_guess |_hand
-0.1: |_haz |_heel |_invita |_its |_jugo |_lift |_llegue |_mil |_mirando |_music |_nod |_old |_olor |_pass |_pause
-0.1: |_pon |_rojo |_roll |_rushing |_soap |_soft |_spice |_sueno |_thats |_try |_verde |_wave |_will |_with
-0.2: ALL_MY ALL_como ALL_fruta ALL_pace ALONE_THIS CALL CALL_HE CANT_go CANT_lift DONE_BE DONE_| ENOUGH_loosen
-0.2: GET_DONE GET_MY GET_OUT GET_in HE HE_YOU HE_amable HE_casa HE_close HE_go HE_kind HE_new HE_on HE_pushed
-0.2: HE_quieres HE_wrote I_better I_cancelled I_could I_cried I_hung I_needed I_sat I_sent KEEPON KEEPON_KEEPON
-0.2: KEEPON_OK KEEPON_durmiendo KEEPON_tomando KEEPON_with KID KIN KIN_NOT KIN_SAY KIN_burned KIN_for KIN_keeps
-0.2: KIN_le KIN_threw KIN_who LEAVE_YOU LIMIT LIMIT_YOU LIMIT_YOUR LIMIT_and LIMIT_calor LIMIT_supper LIMIT_then
-0.2: LIMIT_y LOVE_ONES LOVE_ideas ME_OUT ME_acorde ME_dormi ME_if ME_puso ME_toca ME_vamos MORE_TIME MORE_go
-0.2: MORE_rato MSG_YOU MY_KIN MY_book MY_feet MY_hand MY_life MY_meds MY_prima MY_vecina NOT_NOW NOT_big NOT_dare
-0.2: NOT_grandes NOT_hay NOT_leo NOT_prisa NOT_score NOT_tienen NOW_THIS NOW_s NOW_tengo NUMBER_HE NUMBER_MY
-0.2: NUMBER_for NUMBER_in NUMBER_is NUMBER_when NUMBER_would OFF_TIME OFF_home OFF_pond OFF_window OK_ME OK_por
-0.2: OK_shakes OK_tree OK_| ONES_YOUR ONES_puedas ONES_quiera ONES_| OUT_by OUT_slowly OUT_when PLEASE_NOT
-0.2: PLEASE_aligerar RECEIVE_THANKS RECEIVE_match RECEIVE_private SAY_OK SAY_ONES SAY_its SEND_HE SEND_NOW SEND_ONES
-0.2: SEND_down SEND_frase SEND_or SEND_three STOP_smiling TAKE_YOUR TAKE_rubbish TAKE_weeds THIS_I THIS_TIME THIS_YOU
-0.2: THIS_ahead THIS_close THIS_drop THIS_goes THIS_hurts THIS_in THIS_later THIS_means THIS_on THIS_tuyo TIME_I
-0.2: TIME_LIMIT TIME_NOT TIME_THIS TIME_is TIME_nueva TIME_we WANT_END WANT_SEND WANT_ear YOUR_NUMBER YOUR_breath
-0.2: YOUR_closed YOUR_feet YOUR_fingers YOUR_hand YOUR_next YOUR_palms YOUR_scarf YOUR_side YOUR_teeth YOUR_timing
-0.2: YOUR_words YOU_YOUR YOU_brush YOU_enjoy YOU_guess YOU_last YOU_press YOU_set YOU_sit YOU_up YOU_warm a abri
-0.2: acordaste acordaste_| acorde adds adds_NUMBER adentro after ago agobia_| agreed aire_| algo_curioso aligerar
-0.2: alive alma alta amable amanecer amanecer_| amor amor_| and_ONES and_either and_follow and_one and_pen and_small
-0.2: and_then and_there and_watch and_watched and_we ando_en ano anota answers answers_| anything are_ALL are_fine
-0.2: are_kind arm arms_| arriba_| as_OK as_thought ask at_YOUR at_library at_something ayer ayuda azotea azul azul_|
-0.2: back_YOUR back_long bag baila_| barrio barrio_| bath beans_| before beginners beginners_group bent big big_arms
-0.2: big_talks bin bin_THIS biscuit biscuit_| blunt blunt_| bolsa book_THIS booked books books_on books_| both_are
-0.2: bow bowls bowls_| brazos_| breath breath_and breath_each breathe breathe_OUT breaths breaths_| brush brush_YOUR
-0.2: buena_| bus_STOP bus_| busca by by_feel cada_TIME caliente_| calle calle_| calm calm_moment calm_| calor_y
-0.2: cambiando camina can_make cansada car_| cara cara_| carrying carta_NOT cerca cerca_cinco cerca_| chair chair_|
-0.2: chamba charlas charlas_| check_| chess_| chi chi_| choose_calm choose_one cinco_respiraciones cita_|
-0.2: clean_pillowcase closed_eyes coat_pocket colores colour colour_| come_in como_acordaste como_gato company_help
-0.2: con_HE con_manos conduct conduct_one contra cook cook_| cool cool_| copies corazon corta cosa could could_SAY
-0.2: could_STOP could_THIS could_check counts cream cream_| crema cried_| crossword_| cualquiera_la cuento cuerpo
-0.2: cuerpo_como cuido cupboard cupboard_and curioso curioso_viste cushion cushion_like dar_vuelta dare daydream
-0.2: decides decides_| dedos dedos_| dejalo del dentist desde_TIME despacio_cinco despues did_I did_breathing dientes
-0.2: dig dios disco disco_dance dizzy do_as does dog_OFF dog_decides domingo donde double down_whenever down_| doze
-0.2: doze_on draw draw_NUMBER draw_one drop_| duele duermes duermes_medias durmiendo durmiendo_| each each_| ear_or
-0.2: earlobe earlobe_| ease ease_tense easy_talk elbow elbow_counts elbow_| elbows elige elige_cosa else_we en_TIME
-0.2: en_YOUR en_agua en_hospital en_papel ends energy_| enjoy_| es_buena es_menos es_seguro escribo escucha
-0.2: escucha_uno escucha_| espere estaba estira_cuerpo estoy_en even eyes_in eyes_shut feel feel_like feels fifteen
-0.2: fin final_la find_OUT find_haircut finger fingers fingers_like fists fists_| five_ONES five_minutes flat_TIME
-0.2: flour flour_| fog fog_| follow_one followed_ME follows follows_ME foot for_bit for_five for_hour for_how
-0.2: for_later for_one for_short for_ten foto found four fridge_| fruta_| fue fuerza fun fun_| funeral game gave
-0.2: gente gente_| give_YOUR go go_quiet goal goes_choose good got grand_END grandes grandes_charlas gris gris_|
-0.2: guarda guarda_la guardas guardas_o guess guess_THIS guste hace hace_falta hacia haircut haircut_| hammer hands
-0.2: hands_| hay_respuesta heavy hed heel_| helado helado_y helado_| help_at helps herb herb_| herbal herbal_teas
-0.2: hit_HIS hoja_| hold_THIS hold_| hole hole_| hombros_| home_is hora horas hospital hour_and hours housemate
-0.2: how_back idea ideas in in_MY in_YOUR into_coat invite is_THIS is_TIME its_TIME its_person its_true jaw jaw_|
-0.2: join_in jornada jugamos jugo jugo_| juice juice_| just keeping kill kind kind_answers kind_thing knee_hurts
-0.2: knees knees_| la la_SAY la_azotea la_bici la_calle la_guardas la_luz la_manta la_nueva la_oficina la_pared
-0.2: la_radio la_senora la_tiras lado laughed_| law lean left_THIS legs lentas_| letter_on letters library lift
-0.2: like_dog like_sound like_stars like_two listen llaves_| lluvia_| lonely long long_OK long_| look_OFF look_at
-0.2: look_| loosen loosen_YOUR lovely low_TIME luego_KEEPON made made_ME make_two mal mal_| mala_| malos mano mano_en
-0.2: manos_ocupadas marido may_ease meal meal_| means_| mece mece_hombros media_| medicine_| meds_| meet menos
-0.2: mensaje met minute minute_swap minutes_with minutos_lentos minutos_para minutos_y mistake mistake_| moment_|
-0.2: momento momento_| mood_| moves moves_slowly much_| murio muy_suave myself_| nadie_| naranja naranja_NOT near
-0.2: near_YOU neighbor never new_TIME new_| next_meal next_time next_visit next_wash nice_NOW nice_scarf niebla
-0.2: niebla_| nod nod_| nota nota_THIS note note_THIS note_into note_one notes notice_THIS numb numb_| o_KEEPON o_con
-0.2: o_dejalo o_en o_escucha o_guarda o_la o_luego o_se ocupadas offer offer_back office oficina oficina_| old
-0.2: old_shirt olor olor_| on on_HIM on_YOUR on_chair on_floor on_one on_other on_shelf on_signal on_step once_| one
-0.2: one_LEAVE one_THIS one_TIME one_clean one_elbow one_moves one_question one_slow one_song one_sound open_cupboard
-0.2: or_I or_KEEPON or_LIMIT or_ONES or_RECEIVE or_bin or_do or_doze or_find or_foot or_hold or_look or_numb or_wait
-0.2: or_wheel oso other other_s own own_| pagar palms palms_warm papel para_la pared pareja parts parts_YOU pasar
-0.2: paso pass_| past past_one pasto pasto_| patio pela pela_naranja pelota pen pen_| pequeno perro pet pharmacist
-0.2: pie pies_en pieza pillowcase pillowcase_| pinch pinch_salt piso plaster plaster_| platos platos_| play_one
-0.2: play_| plaza_| pleasure pleasure_NOW plump plump_cushion pond pond_| por_THIS por_la pot_herb pregunta_YOUR
-0.2: preguntar press press_SEND prima primo prisa prisa_| private prueba_LIMIT puedas puedas_| puerta puse puse_la
-0.2: pushed_ME put_on quedate quede_con quemo queue quien_SAY quiere quiet_| raining_| rato_gris rato_para rato_|
-0.2: ratos record record_| respiraciones respuesta_mala risa risa_| roll_ball ropa rough rub rub_YOUR rubbish_OUT
-0.2: run_| sabor sabor_| saco safe_| salt salt_| salude save scarf_| school_disco score_under scrabble_| se_fue
-0.2: se_murio se_siente seguro semanas set_OFF shake shake_like shakes shakes_| shared shave shirt_| short short_walk
-0.2: shoulders show show_THIS si_es si_hay si_la si_quieres si_te side side_in sideways sideways_| siente siente_bien
-0.2: sientes siganle signal signal_with silencio silencio_| silla sin since sirve_ALL sirve_taza sit_THIS sit_and
-0.2: sit_| six six_| skip_sore sky sky_| slipped slow_SEND slow_| slowly slowly_five small_pleasure smell smell_three
-0.2: smell_| smile_| smiling smiling_| smooth smooth_| snap snap_| soap soap_| sock sock_| socks_| soft_socks solas
-0.2: solas_o solo something something_far something_| song song_and sore_or sorted sound sound_THIS spare spoon
-0.2: spoon_| spread spread_YOUR stand stars stars_| start still storm storm_| story straight_home stretch_| suave
-0.2: suave_en suave_| suelta_la sunday super supper supper_| susto susto_| suyo swap sway sway_| tai tai_chi talk_|
-0.2: talked talking talks talks_| tarde taste taste_| taza taza_tibia te te_agobia te_duermes te_gusta te_hace
-0.2: te_sientes teas teas_| teeth teeth_| tema_| ten_OK ten_minute tenla tense_TIME that thats the then then_KEEPON
-0.2: then_give then_spread then_swap there_anything they thing_SAY thing_wear thing_| thinking thoughts_NOT
-0.2: three_breaths three_goes three_words through ti timing timing_| tin tiny_arms tiras tiras_| to toes_| toma_taza
-0.2: tomando_ALL took_THIS tormenta tormenta_| toy trace tree tree_| treinta tres_colores tres_frases triste trust_|
-0.2: try_one turn_THIS turns turns_| tuyo tuyo_| two_TIME two_books two_fists two_| un under_YOUR uno_viejo up_and
-0.2: vamos vas ve vecina veinte ven ventana video_for viejo viejo_| visit_| viste viste_hoy vitamins vitamins_|
-0.2: vuelta_| wait walk walk_or walk_| warm_ENOUGH warm_and warm_thoughts warmth_| was_MY was_lovely wash wasnt
-0.2: watch_beginners water_for water_| we_ALL we_could we_ended wear wear_by weeds weeds_| were what what_feels
-0.2: what_makes wheel wheel_LIMIT when_HE where_HE wherever wherever_THIS which who_SEND whole why will_do winter_|
-0.2: with_KIN with_YOUR with_hammer wooden word_LIMIT would_company would_do wouldnt y_I year years years_| yes
-0.2: yourself_| zip |_algo |_anota |_arms |_ayer |_beat |_blunt |_booked |_both |_bowls |_brazos |_breathe |_busca
-0.2: |_by |_cada |_calm |_camina |_canciones |_cara |_choose |_colour |_cool |_could |_dance |_dedos |_dig |_draw
-0.2: |_each |_earlobe |_elbow |_elige |_energy |_escucha |_espere |_estira |_estuvo |_eyes |_find |_five |_flat
-0.2: |_flour |_fog |_four |_from |_fun |_funny |_grand |_grey |_had |_hands |_heavy |_herbal |_home |_hora |_if |_in
-0.2: |_invite |_jaw |_join |_jugamos |_juice |_jumper |_la |_library |_llevo |_market |_mece |_miss |_nadie |_niebla
-0.2: |_nota |_note |_notice |_once |_open |_other |_past |_pela |_person |_pharmacist |_pick |_pide |_pies |_pinch
-0.2: |_plaster |_plump |_pot |_primer |_quieres |_rang |_risa |_rub |_sabor |_salgo |_saluda |_salude |_scarf
-0.2: |_school |_senor |_shake |_share |_shave |_sientate |_siganle |_sirve |_sit |_sitting |_sleep |_slip |_slow
-0.2: |_slowly |_smell |_smooth |_snap |_sock |_sol |_solas |_station |_storm |_straight |_stretch |_sway |_tai
-0.2: |_taste |_tea |_tenla |_thirty |_toma |_tormenta |_turn |_very |_vi |_vitamins |_volver |_wait |_walk |_walked
-0.2: |_warm |_warmth |_watched |_water |_wherever |_whole |_yours
-0.3: ALL_la ALL_time ALONE_escucha CANT END_la FINISHED_THIS FINISHED_was GET_OFF HE_NOW HE_WONT HE_guess HE_hit
-0.3: HE_threw HIM_MORE I_SEND I_WONT I_feel I_finally I_stopped I_was I_wrote I_| KEEPON_THIS KID_s KIN_en KIN_y
-0.3: LEAVE_go LIMIT_LIMIT LIMIT_MY LIMIT_breakfast LIMIT_| LOVE LOVE_MY LOVE_walk ME_ALL ME_CALL ME_cai ME_cayo ME_da
-0.3: ME_despedi ME_from ME_habla ME_laugh ME_puse ME_trajo MORE_viaje MY_REPORT MY_bus MY_car MY_finger
-0.3: MY_grandmother MY_old MY_pills MY_taza MY_tea MY_toe NOT_HIM NOT_MY NOT_PLEASE NOT_and NOT_contestar
-0.3: NOT_contesto NOT_is NOT_long NOT_marks NOT_meta NOT_mind NOT_para NOT_piden OFF_couch OK_ALL OK_answer
-0.3: OK_answers OK_canciones OK_respuestas ONES ONES_MY ONES_are ONES_la ONES_quieras OUT_THIS RECEIVE_lead SAY_HE
-0.3: SAY_KIN SAY_THIS SAY_| SEND_THIS SEND_YOUR SEND_menu SEND_one STOP_ME STOP_YOU STOP_laughing STOP_on TAKE_THIS
-0.3: TAKE_first TAKE_turns THIS_ALONE THIS_down THIS_ha THIS_lean THIS_plain THIS_quieres THIS_slow THIS_walk
-0.3: TIME_NOW TIME_can TIME_con TIME_was UNSUB_THIS WANT_MY WANT_talk YOUR_body YOUR_cita YOUR_coat YOUR_mind
-0.3: YOUR_modo YOUR_own YOUR_pocket YOUR_walk YOU_heard YOU_left YOU_like YOU_liked YOU_meet YOU_own abierta
-0.3: abierta_| acorde_ti afuera agobia agua aire aire_despacio al alta_| always and_danced and_down and_hold and_is
-0.3: and_later and_smell answer anywhere_| apagar apoyo apoyo_| arms arriba arroz arroz_| as_THIS as_slowly as_tall
-0.3: at at_cards at_home at_scrabble back_in baila_con bake bake_THIS balcon bald bald_heads ball bass bass_|
-0.3: bastante bata beans better_| bici bien_| bike bit_| blank blank_| blanks blanks_are blood boda body body_|
-0.3: book_visit boss both both_like bow_OUT brazo breakfast breakfast_| breath_| broke_MY buena_respuesta bufanda
-0.3: bufanda_| build build_nest burn bus busy button by_MY by_mistake by_side cabeza cai calendar_| caliente calor
-0.3: cambiado camina_| camine can_bow can_pause can_sit can_| canciones canciones_| cant canto car card carro carro_|
-0.3: casa casa_| cat_| catch cebolla check_heat checkout chilly chilly_| chispa_| cielo_| cinco_| cita clear clima
-0.3: clima_traes close_| closeness_| cloud coat_round coin comfiest comfiest_inch companero con_cafe con_la con_mano
-0.3: confianza contarla contarla_| contestar_| contesto corriendo couch couch_| counts_| cried crossword cry cry_|
-0.3: cualquier cuatro cuchara cuchara_| cuenta cuenta_| da dance dance_| danced daughter day deadline dedo dejalo_|
-0.3: dejame descansa_| descansar despedi dice dicen did_walk died_embarrassment died_| diez_minutos dijo dilo dilo_|
-0.3: divorce do_I do_we doble does_blank don done door door_| dormi dos_minutos double_OK drink_as drive drum drum_|
-0.3: dry each_NUMBER ear el elbows_for embarrassment en_balcon en_la en_voz ended_up entre equipo era eres error eso
-0.3: esta_TIME everywhere everywhere_| face far_from feel_better feel_bit feeling_far feels_nice feet_are fell feo
-0.3: finally_| find_comfiest find_softest fine finish firme first_sip first_with first_| five_breaths flat floor flop
-0.3: flop_| flores fold food_| for_MY for_visit for_when for_| frase frase_| free free_| friday friend from_MY fue_la
-0.3: funny game_for ganas gate gate_| gave_ME gave_up glad go_first goal_and grandmother grave grave_| guess_|
-0.3: gustaba gustaba_| gusto ha_cambiado hace_TIME hair half hall hall_| handy handy_for hanging_OUT hay head_on
-0.3: head_| heads heads_count heads_left heard_| heat_first hello hermana hice hill_| hit hoja hold hold_YOUR home
-0.3: hour hour_| how_do hoy_ME hoy_NOT hoy_la hoy_le hug humming humming_counts hurts ice_cream if if_THIS in_THIS
-0.3: in_one inch_YOU ir is_die is_plenty its_MY its_OK jaja_| jefa jumper jumper_| juntas juntos justo keeps_MY
-0.3: kettle kicked kid kilos knee knows la_LIMIT la_boda la_chamba la_clase la_cuchara la_frase la_mano la_nevera
-0.3: la_plaza la_puerta la_terapia lado_lado last_| later later_are later_| laugh laugh_| laughing laughing_at
-0.3: le_SIGNUP le_STOP lead_anywhere lean_en left_too lejos lejos_| lentas lentes letter like_YOU like_| liked_|
-0.3: lines listen_| little little_time llorando llorando_| lonely_| look_chilly looked_LIMIT loved low low_mood low_|
-0.3: luego_| luna luz luz_| mal_rato manana manta manta_| maquina mar marks marks_OFF mascota mates medicina meet_KIN
-0.3: meeting_| memo memo_| menu min mins minutes minutes_and minutes_each minutes_| minuto minuto_con minutos
-0.3: minutos_| mira_perros mirror mirror_| modo modo_| month mood mood_can muerta music myself_OFF nail near_| needed
-0.3: neighbours nervous nest nest_| nevera news next_drink next_step nice noise nombre nos notebook notice
-0.3: notice_what nueva nueva_| o o_ALONE o_descansa o_para on_NUMBER on_| once once_TIME once_is one_kind one_small
-0.3: only_double only_| open opted opted_OFF or or_LEAVE or_flop or_fold or_go or_listen or_next or_nod or_rinse
-0.3: or_save or_sit or_skip or_stand or_tear or_when orden order outside_| oven pace_| page page_| papel_|
-0.3: para_contarla para_hoy para_luego para_ti parada pare parece peaceful peaceful_| pebble pego perra perros pick
-0.3: pick_one pick_up pide_HE pide_YOUR piden_MORE piernas pies pillow pills plain_| plant_| plantas_| plato_siempre
-0.3: play plaza pocket_| point pone por_TIME por_YOUR porque pregunta pregunta_LIMIT preguntar_| pressure primer
-0.3: prueba puedo puerta_| quedate_minuto question_for questions quieras quieras_| quieres quieres_preguntar
-0.3: quieres_recuperar quieres_| quiet quisiera quiten racha racha_gris radio radio_on ran rato re reach_up read_|
-0.3: reads records recuperar recuperar_| regale regreso reply respiraciones_lentas responder respuesta_| respuestas
-0.3: respuestas_| rest retire right rinse rodillas roll roof round_YOU salimos saluda sat sat_in save_THIS saying
-0.3: says scarf scrabble secreto secreto_plato seguido_| seguro_| sentir share she shooting shoulders_| shouts si_ME
-0.3: side_bed side_by side_| sientate singing sip sip_YOUR sit sit_on skip_THIS slice slow slowly_as slowly_|
-0.3: small_thing socks softest softest_thing soil song_| songs sounds soup_on soup_| stand_| station station_| step_|
-0.3: stood suelta_aire sueter sueter_| sun suyo_| swap_| table table_| tails tails_OK talking_| tall tall_as tantito
-0.3: tantito_| tanto tastes taza_caliente taza_| tbh_| te_WANT tea_| tear tear_THIS ten ten_minutes ten_| tense
-0.3: terapia than thanks then_LEAVE therapist there_for theres three three_each threw throw throw_THIS thursday ti_|
-0.3: tienda_ME time_I toe tomando too_many too_| took_myself trabajo traes tres tres_noches try try_| tuya twenty
-0.3: twice_| two two_THIS two_lines two_minutes two_songs uno_cerca uno_lejos va_| vecina_ME vecina_| vela_| vi vi_la
-0.3: viaje_| viernes vino visit voice voice_memo voz_| walk_on wander warm_| warmth was was_cold wash_| washing
-0.3: washing_up watched watching water water_plant wave wave_| way_| we_look week wet whats when when_do where_YOU
-0.3: whisper whisper_THIS whos winter with_NOT wooden_spoon words_with work worth wrote y_ME y_TIME y_hoy y_luego
-0.3: y_vi yard yard_| yesterday youd_BE youll_look |_ALL |_DONE |_HE |_KID |_MY |_ONES |_RECEIVE |_anoche |_back
-0.3: |_baila |_bake |_bald |_bass |_bien |_big |_bit |_blanks |_book |_build |_cat |_check |_clima |_cloud |_con
-0.3: |_count |_cuenta |_deadline |_dejalo |_dentist |_did |_diez |_dilo |_dos |_driver |_drum |_dry |_eat |_estaba
-0.3: |_estoy |_fair |_felt |_fifteen |_final |_first |_food |_game |_go |_heads |_humming |_is |_little |_llore
-0.3: |_looks |_low |_made |_minuto |_nervous |_new |_noise |_o |_offer |_opted |_or |_peaceful |_pebble |_play |_poco
-0.3: |_por |_pregunta |_prueba |_put |_quedate |_rough |_save |_shoulders |_show |_si |_siempre |_socks |_sorted
-0.3: |_soup |_soy |_stood |_swap |_tails |_te |_ten |_then |_three |_threw |_tiny |_tres |_two |_up |_what |_whats
-0.3: |_when
-0.4: ALL_bien ALL_visit ALMOST CANT_NOW CANT_breathe CANT_do DISMISS_la DISMISS_zapatos END_two GET_KEEPON GET_THANKS
-0.4: GET_up HE_beat HE_made I_LOVE I_at I_enjoyed I_felt I_left I_opted I_took I_went KEEPON_TAKE KEEPON_round
-0.4: KIN_CALL KIN_es LEAVE_THIS LIMIT_time LIST_three LOVE_| ME_NOT ME_REMOVE ME_at ME_dejo ME_dio ME_gano ME_hice
-0.4: ME_hizo ME_pego ME_queme MORE_LIMIT MORE_PLEASE MORE_time MY_arms MY_back MY_battery MY_glasses MY_hair MY_head
-0.4: MY_knee NOT_NUMBER NOT_count NOT_modo NOT_se NUMBER_ONES OFF_bus OFF_for OFF_ten OK_question ONES_THIS OUT_at
-0.4: PLEASE_both RECEIVE_MSG SAY_ME SAY_can SAY_first SAY_goodbye SAY_one SEND_CONSENT SEND_LIMIT SEND_carta
-0.4: SEND_five SEND_for SEND_from SIGNUP_OK STOP_LIMIT STOP_and STOP_fumar STOP_if THIS_ALL THIS_OK THIS_always
-0.4: THIS_es THIS_took TIME TIME_BE TIME_por TIME_| WANT_I YOU_WONT YOU_feel YOU_in about abuelo acuerda aire_lento
-0.4: alarm algo algo_hoy allowed always_GET am_| amable_| among and_had and_its anos_| anota_la anota_tres anywhere
-0.4: as_YOU as_agreed asi_ME at_ALL at_last ayer_| baby back_YOU baila ball_| bank battery battery_is beat beat_ME
-0.4: bebe bed bench bendiciones better bit black blocked book_| borro busca_palabra by_myself by_nine cae cai_la
-0.4: calling calls_ME cama cama_| cambian cambian_| camino_| can_BE can_feel cancelled cancelled_MY cante cards carta
-0.4: carta_| cartas casi cat_GET cerro choir choked_on cine clase clock closed closeness closing cocinan coffee_|
-0.4: color_| columpio comi con_WANT confianza_| contestar could_murder culpa curiosidad curiosidad_| curious cut_MY
-0.4: danced_| dark date dead decided dejar dias did died_last dieron dila dila_vez dinero_| dinner_| dio do_THIS
-0.4: do_YOU do_| doing dos draw_three drunk ducha ducha_| each_SEND each_with eat_toast either en_bus encima ending
-0.4: energy enjoy enjoyed entro es_MY escaleras escaleras_| esposo esta_bien estoy evening_| exams exercise extranas
-0.4: extranas_| extrano extrano_| fan far_away feel_safe feelings fifteen_minutes film_| final finally fine_| firma
-0.4: firma_con for_TIME for_YOU for_coffee for_dinner for_first forced_myself fumar fumar_hace funny_| galletas gana
-0.4: gano ghost give_one glasses go_ALONE go_on great_| grey gusta_| gustos hago happy happy_| hard_TIME help_|
-0.4: hice_ONES hicimos hit_ME hit_MY hold_warm home_| hora_| hoy hoy_| hug_| hung hurt_MY hurts_| idea_| in_OK
-0.4: in_garden in_| is_fine joy_is jumped jumped_OFF june keys kitchen la_cita la_esquina la_mudanza la_sala
-0.4: la_tienda la_vida lake lake_| lap las last_TIME laughed le_hago lead leche lei lent lento lento_| like_wet linda
-0.4: linda_| line lines_| lists lit llaves look_far looks looks_NOT luego luego_cambian lunch luz_BAJA lying lying_on
-0.4: mano_y mar_| matar mate_| maybe mean_| media medias medias_| medicine meta meta_| minutes_lying misa moment_YOU
-0.4: monday months moving mudanza muero_hambre nearly needles needles_| new_NUMBER nice_park nietos nine_|
-0.4: noches_STOP noten nothing novio nublado nublado_| olvido on_TIME on_wrong one_NUMBER one_is one_last one_moment
-0.4: one_photo one_silly opted_for or_NOT or_SAY or_cook or_pass order_one otra overdosed overdosed_on pace pain
-0.4: palabra_tuya pan_| parar party_| paseo paso_| pastilla pena photo pigeon pigeon_| pills_| pizza pizza_| plant
-0.4: plato playing porque_ME portero pregunta_| primer_TIME primera proper prueba_| puente punched pushed queda queme
-0.4: question quito radio_| raining rang ready receta_| recibe reir reir_| replying respuesta rings_| river roses
-0.4: round safe sala sali sali_caminar saved_ME score scream se_ME se_PLEASE se_la seconds seconds_| seguido semana
-0.4: senal shift_| shirt shop short_LIST shot shouting shut si_SAY si_WANT sientate_| siento sigue siguiente silly
-0.4: silly_NUMBER singing_| sitting skip skip_ONES sleep_for sleep_| sleeping slept_| sofa sofa_| sopa sore sorry
-0.4: sort_TIME soup start_| stood_on stopped stopped_by stopped_raining story_| stranger string string_| stuck sueno
-0.4: sueno_| suits tablets tablets_| talk tarea te_cuesta tea tema tensa tensa_| test then_ten there_was three_THIS
-0.4: three_rings threw_ME thumb tiempo tienda til till time_at time_for toast toast_| toda toes told tome tomorrow
-0.4: tonight_| too trabajar traigo trajo tren turn_for tuya_para tv_| two_short una uno_| until up_LIMIT up_in
-0.4: up_talking up_| vela ver viaje vida_es wait_| wake_up walk_NOW wardrobe watch watch_| we_talked wedding
-0.4: wedding_| weekend went wet_pigeon what_TIME when_I whenever whenever_YOU will will_BE window window_| with_MY
-0.4: with_cold woke_up wont words_| wrong_side y_HE y_le |_ALMOST |_CANT |_LOVE |_OFF |_SAY |_afraid |_aire |_bath
-0.4: |_bendiciones |_bus |_button |_calor |_carta |_desde |_doctor |_dormi |_feeling |_firma |_forced |_forgot
-0.4: |_found |_guardas |_half |_hay |_hit |_hold |_last |_look |_luz |_manta |_mate |_meeting |_murio |_nice |_noten
-0.4: |_nublado |_on |_one |_order |_overdosed |_perro |_pieza |_plan |_sad |_saque |_sat |_scared |_shooting |_skip
-0.4: |_sofa |_step |_stuck |_sueter |_sun |_theres |_toes |_why |_woke |_wrote |_youd |_youll
-0.5: ALL_en ALL_over CALL_| DONE_grey END_TIME FINISHED_is GET_ENOUGH HE_KEEPON I_ALMOST I_choked I_did I_lost
-0.5: KID_NOT KIN_ME KIN_OK KIN_STOP KIN_esta KIN_on LIMIT_TIME LIST_es ME_SAY ME_TIME ME_comi ME_corte ME_dieron
-0.5: ME_encerre ME_in ME_llego ME_quito ME_sente ME_toco ME_voy MY_nieta MY_tia NOT_can NOT_conteste NOT_entiendo
-0.5: NOT_estoy NOT_pasa NOT_sabe NOT_yet NOW_le NUMBER_one OK_NOW OK_time OUT_in OUT_loud PLEASE_SEND PLEASE_drift
-0.5: PLEASE_esperar PLEASE_like PLEASE_ser RECEIVE_bit SAY_how SEND_TIME STOP_crying STOP_dormir STOP_was TAKE_slow
-0.5: THIS_FINISHED THIS_at THIS_slowly THIS_with TIME_WANT TIME_are TIME_for TIME_in TIME_with WANT_SAY WANT_en
-0.5: WANT_wake YOU_saved YOU_use abuela agua_| air ano_| anos_y answer_| anyway_| apps are_YOU at_TIME at_wedding
-0.5: back_on baje bajones basta beat_MY bed_| biscuits bit_MORE blanket bloquee book both_WANT box bridge broken
-0.5: burnt cada_dos cafe cafe_| calendar calor_| can_pass cancele candle care_| carry cat cat_scratched chamba_| chat
-0.5: chocolate choked climb cocinar cold cold_| color comer comer_| company_| con_tres cooking cooking_| corner
-0.5: corner_| coro count_| crying_| cualquiera decir deja dentista detente dinner disappear doctor dog dog_| dormir
-0.5: dormir_| dos_TIME drama drift each_other easy either_can en_bajones en_orden encerre entiendo es_para esperar
-0.5: esperar_| esposa evening exam facil facil_| far felt film finally_stopped flat_| flores_| fold_THIS food for_HIM
-0.5: for_YOUR forgot_MY found_THIS friendly fui fuimos garden_| go_| goles golpe grabbed grass grey_TIME guardo gusta
-0.5: hablamos halfway hambre hanging hay_| he heights heights_| hijo hill hizo hop_back how_YOU hubby hubo hurt ice
-0.5: if_I if_its importa importa_| in_kitchen in_sight inch ir_lado is_ENOUGH is_OK is_nicest its_hard jaja job job_|
-0.5: joke joy jueves kids killed kitchen_| know_what la_cama la_carta la_cuenta la_pastilla la_risa la_rodilla
-0.5: la_taza last_slice last_year late lately laundry laundry_| le_lleve library_| life light listo llama llamo lleve
-0.5: llore lloro locked looked looking loud martes mate mediodia meh meh_| mes milk mira_lejos muchacha needed_THIS
-0.5: neighbour new nicest nieta nietos_| night o_STOP one_nice or_think outside outside_for pague pan para_YOUR
-0.5: parque parque_| partner pasa_MORE pase pena_| perdon perro_ME planta plants played plot plot_twist por_ti pude
-0.5: pude_| puede pueden put_MY quien_RECEIVE reach real really rodilla room sabado saber saluda_| sat_on saturday
-0.5: scared scratched se_va sente ser_amable share_LIST shift shots si_| sick sight since_TIME sister sit_with sleep
-0.5: slept slice_then slow_lap smell_roses sol sol_| soltar some spiders spring step step_outside suelta_ALL
-0.5: suficiente te_cuento te_| telly thing_for thinking_YOU threatened tiramos todas too_long took took_TIME tv twist
-0.5: ultimo_TIME up_MY vacaciones ver_si very vida vidrio viendo walked war was_OK what_I what_would win with_KID
-0.5: with_TIME word_| y_NOW y_sali year_| |_FINISHED |_GET |_LIST |_SEND |_TIME |_ando |_anyone |_baje |_burnt
-0.5: |_cancelled |_cualquiera |_cut |_does |_dying |_either |_era |_fine |_fui |_gave |_hanging |_hop |_hoy |_jumped
-0.5: |_left |_life |_lovely |_luego |_perdi |_rato |_reading |_silencio |_stopped |_thinking |_tonight |_ugh |_ultimo
-0.5: |_weve
-0.6: ALL_DONE CALL_KIN CONSENT_NOT DONE_MY END_ME ENOUGH_sleep HE_cancelled HIM_in HIS_NUMBER INTERESTED_KIN I_do
-0.6: I_live I_watched KID_ME KIN_at KIN_has KIN_murio LOVE_THIS ME_ME ME_fui ME_mata ME_muero ME_pidio ME_tiene
-0.6: ME_with MY_TIME MY_appointment MY_dog MY_perro NOT_KIN NOT_LIMIT NOT_pude NOW_esta OK_ONES ONES_OK OUT_with
-0.6: PLEASE_KEEPON REPORT_MY SEND_audio SEND_en STOP_ONES STOP_at STOP_worrying THIS_BE THIS_can THIS_hice THIS_hoy
-0.6: THIS_rained TIME_ME TIME_at TIME_esta TIME_only TIME_si YOU_NOW afraid afternoon aguanto almost anyway
-0.6: appointment are_hard are_killing audio azucar bad_| bailar biscuits_| boyfriend bread breathing buena cake_|
-0.6: calcetines calls caminar cancelled_on cast cayo change_| chat_| chips cielo class class_| climb_OUT close_YOU
-0.6: cocine coffee comida como_le comprar con_MY conteste_| corto cosy cosy_| couldnt crying days death dejala deje
-0.6: deleted did_THIS did_| die die_for dishes doctor_| elimine en_casa enjoy_THIS estar family final_| flu followed
-0.6: for_FINISHED for_minute forced fridge ganamos gave_MY giving giving_up go_OUT great gripe gusto_| haciendo
-0.6: had_STOP hambre_| hard_NUMBER heat hice_| hoops hospital_| house how_are hoy_tengo instead is_killing jefe
-0.6: killing knee_| la_SEND la_hora la_lluvia la_playa late_| le_SAY le_di libro life_is llame llegar long_TIME
-0.6: lost_MY loud_| lunes maquina_| mata miedo minute_| miss mondays much much_I nap nap_| noches novela o_NOT ojala
-0.6: other_TIME over_and park partido pega pharmacy phones picture place_| placer_NOT planes playa poco pongo pray
-0.6: prima_| puso quedo quick rain rained receta roses_| rubbish s_KIN sabe sacaron sale sang saved saw senor_ME
-0.6: shoot shoot_ME shop_| should_I sirve slapped smashed smiled sol_y somos sonrei sopa_| stairs_| stayed steps
-0.6: suegra sugar suicide takes team tecito tengo_CONSENT tengo_miedo than_THIS then_STOP thoughts three_TIME toco
-0.6: today together_| tonight took_MY trabajar_| tres_THIS vacaciones_| wants was_in went_OUT whats_OK win_| with_ME
-0.6: with_dishes words yoga zapatos_| |_INTERESTED |_KEEPON |_are |_black |_broke |_can |_car |_clouds |_giving
-0.6: |_goodbye |_less |_locked |_lonely |_maybe |_only |_pray |_shoot |_slept |_something |_took |_turned |_words
-0.7: CANT_STOP ENOUGH_SPAM FINISHED_MY GET_HIS I_afraid I_ate I_gave I_miss I_should KIN_por KIN_sent ME_contesto
-0.7: ME_duele ME_hard ME_la ME_on MSG_ME MSG_and MY_flight MY_last MY_plant MY_walk NOMORE_excuses NOT_END NOT_LIST
-0.7: NOT_aguanto NOT_for NOT_point NUMBER_STOP OK_its RECEIVE_had SEND_HIM SPAM_in STOP_smoking THIS_ONES THIS_over
-0.7: TIME_OFF WANT_se WANT_vivir WONT_LEAVE anyone_can app_| at_ME ate azucar_| bailar_| bins bring_up butt buy cake
-0.7: cambie came caminando caminar_| camino change chemo compre con_dos corte creo cuesta dinero does_THIS doesnt
-0.7: domingos dos_| dura dura_| duty easier eat echo eggs ended es_por es_| escribe escriben espalda espalda_| espera
-0.7: excuses excuses_| far_OFF feeling flight flight_GET flu_| fotos grass_| gripe_| hablar haha holidays hot igual
-0.7: igual_| is_near its_cold job_NOW killer killing_ME know_who letters_| like_MORE llegan llego llevo lluvia lol
-0.7: looked_at lost_THIS lovely_| mala mando may_| maybe_| meta_NOT milk_| missed morning mornings muero mum murder
-0.7: nice_thing nowhere nowhere_| one_NOW para_MORE park_| party pocas point_in por_END por_NOT probar puro quitar
-0.7: rained_| rodilla_| rope sad scan se_puso stairs steam street surgery talk_ONES temprano terminar terrified
-0.7: thats_ALL tio tire todavia trafico trapped triste_| tristeza tristeza_| visiting vivir was_great yeso yeso_|
-0.7: |_dog |_lost |_meh |_over |_smashed |_trapped
-0.8: ALMOST_THIS DIDNT_| DISMISS_for DONE_TIME ENOUGH_LIMIT FINISHED_TIME FINISHED_left HE_NOT I_give KEEPON_|
-0.8: KIN_NOW KIN_WANT ME_STOP ME_pongo MORE_END MORE_NOW MSG_LIMIT MY_job MY_nose MY_watch NOMORE_than NOT_importa
-0.8: NOT_tengo NOT_words NOW_se OFF_MY OFF_milk OUT_NOW SAY_softer STOP_la THIS_STOP WANT_anything WONT_STOP ago_|
-0.8: bread_| brings burned calls_| chispa con_STOP conmigo_| conte cualquiera_PLEASE dia dishes_| doctor_ME dog_WONT
-0.8: duda dying early edge eggs_| emails far_| favourite forgot friends frio fui_| garden gas gym_| helped helped_|
-0.8: holiday in_meeting instead_| invierno lad like_FINISHED meeting mesa mundo on_ice one_was para_SEND paro pasa
-0.8: pastillas pause_LIMIT police pot proud puppy recibirlos reminders ruido safe_run second shoes smoking smoking_|
-0.8: snooze softer sundays trabajo_| trying_STOP turno_| twice ugh was_ENOUGH weekends whats_point yesterday_| yet
-0.8: yet_| zapatos |_menos |_pase |_proud |_puro |_removed |_tire |_trying |_va
-0.9: BE_late CALL_ME CANT_TAKE END_NUMBER I_dead I_enjoy I_scared I_walked KIN_WONT LOVE_RECEIVE ME_LIMIT ME_sacaron
-0.9: MORE_con NUMBER_do OFF_NOT OUT_walking SAY_HIM SAY_MY STOP_TAKE STOP_color STOP_whenever TIME_es WANT_go agenda
-0.9: am_DONE amiga and_TAKE and_thats answered around back_TIME baile baile_| better_OFF bolsas borre die_| drop ex
-0.9: for_once forgive frio_| go_home group gutted gym hang happened happened_| hay_MORE heaven hecho home_NOW hope
-0.9: its_over la_espalda la_proxima le_doy libre llorar mandarlos musica nena noon noon_| nuestro nuevo_| ocho ones
-0.9: pastel pastel_| plantas proxima puntos rompi sent_THIS shoes_| sigo tears tip tired tomar traffic velorio view
-0.9: vivo walking_NOW waved weather what_NUMBER whats_YOUR |_change |_dead |_happy |_heaven |_park |_shoes |_start
-1.0: I_CANT I_change MORE_paso NUMBER_YOU OK_and REPORT_for STOP_en THANKS_YOU THANKS_much THIS_RECEIVE THIS_job
-1.0: UNSUB_from anoche anyone app between bottle cats change_MY clouds could_sleep duty_| earlier earlier_| ended_|
-1.0: enero futbol gimnasio its_fine llueve llueve_| mandan meant muerte nose on_corner or_STOP pasado people_who
-1.0: piden plans plate putting queria sandwich seguimos sentarme snow snow_| turned vuelvo went_| |_should
-1.1: * ENOUGH_ONES LIST_and MY_LOVE STOP_by THIS_cake THIS_hago WANT_ONES broke carried contesto_| dulce eating
-1.1: ejercicio ejercicio_| grupo like_THIS limon non non_STOP nuevo plumber point_THIS ratito sali_| same screen
-1.1: staying world |_compre |_non |_pense |_rain |_sweet |_ve
-1.2: CALL_ONES ME_llegan MY_friends OK_LIMIT ONES_PLEASE THIS_rain acabe advice ah algo_| aqui_en aunque clouds_|
-1.2: dolor left_ALONE lindo_| mismo none_is quite serie should_STOP ta_| termine with_HIM |_LAWYER |_finished
-1.3: I_on LIST_PLEASE ME_luck NOT_tan SEND_on WANT_ir cancelaron eaten give_up house_| kind_| mil paper parte_STOP
-1.3: se_acabe sets tried_| walking weather_| whatever_| |_ALONE |_people
-1.4: MY_gym NOT_TAKE NUMBER_died STOP_culture THIS_WRONG around_REPORT asi_| bueno_| casero culture did_YOU dulce_|
-1.4: food_NOW habia often people_WANT se_END se_SEND tanto_| up_MORE visto wine worrying worrying_|
-1.5: making married why_did would_STOP yesterday_s
-1.6: ALONE_with PLEASE_CALL TIME_PLEASE is_on landlord mandame nobody_MSG vayan why_NOT
-1.7: eh happens invierno_| less omg por_NUMBER voy_|
-1.8: STOP_BE for_NOT full
-1.9: THIS_END THIS_help WANT_HE
-2.0: BAJA_la NOT_STOP
-2.1: NOT_LEAVE
-2.3: EVER_STOP
-2.4: sadness
-2.5: salir_hoy
-2.7: YOU_KIN
-2.8: NOT_REMOVE
-3.5: lose_THIS
"""
