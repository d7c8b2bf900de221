"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
2.7: FINISHED_removed estan
2.5: REPORT_YOU peregrine
2.4: WANT_YOUR
2.2: REPORT_| WANT_OFF deceased programa
2.1: NOMORE_| NOT_needed account eufemia
2.0: LEAVE_ALONE SPAM_|
1.9: ME_BE ME_DONE STOP_OK THIS_OFF am_NOT annoying from_YOU gonna
1.8: SEND_STOP interesa |_top
1.7: DISMISS_| I_OUT LAWYER LEGAL REMOVE_| SIGNUP_| WANT_MSG YOU_RECEIVE numero
1.6: NOT_SIGNUP NOT_soy NOW_STOP SAY_YOU STOP_NOW WANT_NOT |_aqui
1.5: I_UNSUB ME_INTERESTED ME_for NOT_CONSENT NOT_MORE REMOVE_MSG UNSUB_| already consent p |_UNSUB |_wrong
1.4: DONE_THIS END_MY LEGAL_| OFF_THIS SIGNUP_for THIS_NUMBER UNSUB_NOW desist longer messaging robot spamming youll
1.4: youve
1.3: CONSENT_| PLEASE_END SEND_MORE STOP_THIS STOP_| borrame escribir forever know_YOU persona_| quitame quitting
1.3: |_OUT
1.2: CONSENT DIDNT_SIGNUP FINISHED_in HIM_NUMBER I_OK ME_OFF NOT_SEND NUMBER_MORE PLEASE_REMOVE STOP_MSG STOP_PLEASE
1.2: UNSUB_ME WANT_THIS WANT_YOU WRONG_| cancelar d wanna |_DISMISS |_STOP |_WRONG |_leaving |_voy
1.1: ALL_THIS DISMISS END_MSG ENOUGH_NOW ENOUGH_| NOMORE_MSG NOW_PLEASE OK_OK PLEASE_STOP RECEIVE_MY REMOVE_ME
1.1: REMOVE_MY REPORT_ME SIGNUP_THIS WANT_RECEIVE YOU_KEEPON blocking di esto further hell m make_THIS next_one
1.1: recibir revoke t unsub voy_LEGAL |_BAJA |_END
1.0: ME_SEND MSG_| NOT_INTERESTED NOT_MSG REMOVE_from TAKE_HIM UNSUB YOU_WANT as_SPAM contact dropped escriban estos
1.0: father for_ALL from_THIS kindly leaving necesito passed passed_away rather servicio taken_OFF who_is whoever
1.0: |_EVER |_REMOVE |_sent
0.9: BAJA_| DISMISS_and EVER_| ME_PLEASE NOT_know NUMBER_NOW OFF_YOUR OFF_| PLEASE_and RECEIVE_THIS SAY_STOP SEND_MY
0.9: SEND_| STOP_ALL STOP_I THANKS_OK THIS_LIST THIS_is UNSUB_PLEASE WANT_salir YOUR_LIST YOU_GET YOU_are borrenme bye
0.9: datos discontinue doy else ever getting ill interested machine manden minute_walk part program quitenme signed_ME
0.9: theyre ultimo use_THIS with_MSG |_REPORT
0.8: ALL_MSG ALONE_| EVER I_DONE MORE_MSG NUMBER_NOT PLEASE_UNSUB RECEIVE_SAY REMOVE SEND_ME THIS_PLEASE WANT_FINISHED
0.8: cease from_LIST isnt la_LIST les mensajes opt paz receiving removal sea shes subscription wake |_LEAVE
0.7: BAJA DONE_with I_SAY I_am I_make LIST_| MSG MSG_NOW MY_CONSENT NOT_THANKS OK_STOP OUT_| PLEASE_NOMORE PLEASE_TAKE
0.7: SIGNUP TAKE_ME THIS_NOW THIS_WANT WRONG YOU_STOP died_| envien equivocado everything fallecio fallecio_| favor hi
0.7: mas notifications passed_| period service signed sus suscripcion texting texts there_is tienen unsubscribe
0.7: |_LEGAL |_too
0.6: ALL_| END_THIS END_| HIM_| I_doing KEEPON_RECEIVE ME_| MSG_MORE NOMORE NOW_ME NUMBER_| OK_MY RECEIVE_MORE
0.6: REMOVE_THIS REMOVE_YOUR SEND_MSG WANT_MORE YOU_can ahi am and_CANT and_NOT aqui baja changed count dejen didnt
0.6: end enough last_one mandar mandarme messages nobody number porfa read_THIS receive remove removed salir saquenme
0.6: stopped_| taken tardes these top us voy was_fine what_YOU wife with_THIS worse |_ENOUGH |_NOMORE |_SPAM |_les
0.6: |_nobody
0.5: I_CALL I_think ME_ALONE MORE_I MORE_| MSG_PLEASE MY_niece NOT_WANT REMOVE_NUMBER SPAM STOP_SEND STOP_con
0.5: STOP_with THIS_MORE THIS_MSG THIS_| WANT_STOP YOUR_MSG and_THANKS cancel effect em forget goes hate here is_LEGAL
0.5: kindling lista nice_| niece none ok other_| peace person_| point_| quiero reported s_NUMBER s_one spam still
0.5: thank worse_| |_MSG |_YOU
0.4: BE_| ENOUGH I_BE I_DIDNT I_STOP I_will KIN_is LEAVE_ME ME_MSG ME_NOT MSG_are MY_NUMBER NOT_LOVE OK_I
0.4: PLEASE_THANKS PLEASE_| RECEIVE_| SEND STOP STOP_ME STOP_for WANT_ME YOU_SEND YOU_TAKE cansada darme delete ese
0.4: hear how_many id list llamar means mother ni please quisiera salgo senora sentir somebody stuff telefono text
0.4: think this turn use verdad wrong yo |_NOW |_es
0.3: ALONE DIDNT END GET_MSG INTERESTED_| I_RECEIVE KIN_died LIST ME_WANT MSG_from MY_MSG NOT_RECEIVE NOT_tienen
0.3: NUMBER_OFF OK_PLEASE ONES_ALL REPORT TAKE_MY THIS_MY THIS_and WANT_UNSUB YOU_| alto and_REMOVE anymore asked be
0.3: breathe con_THIS could_STOP doctor_SAY from_YOUR has is_HE lata many not nunca off papa persona phone por_ALL
0.3: pull quit said shut stop subscribed up_as ya |_NUMBER |_para
0.2: ALL_SEND I_GET I_WONT LOVE_idea ME_MORE MSG_in NOT_CALL NOT_YOU NUMBER NUMBER_from PLEASE RECEIVE_YOU REPORT_THIS
0.2: THANKS_for THIS_THIS WANT WANT_| and_THIS bad club court dar get its_NOT knock le_hago lot mama mejor_| mensaje
0.2: mind_| mom more nah needed_| no nombre para_NOT people_| permiso place reading report sign sms take thx todo
0.2: too_many was_nice y_NOT |_NOT |_WANT |_make
0.1: ALL_MY ALL_other HIM KID_| MSG_YOU NOT_ME RECEIVE RECEIVE_NOT THIS_ME THIS_NOT THIS_may alone and_I can_I celular
0.1: choose come do driving escribirme for_THIS for_two had_MY in_THIS manda mind nada now on_THIS thought_| volver
0.1: who_YOU would_YOU |_PLEASE |_TAKE |_marking |_next
-0.1: ALL_MORE ALONE_para BAJA_parada CALL_HE ENOUGH_loosen HE_KEEPON HE_YOU HE_confianza HE_go HE_like I_cried I_sat
-0.1: KEEPON_with KIN_and KIN_en KIN_keeps KIN_le KIN_s KIN_| LIMIT_YOU LIMIT_comer LIMIT_dormir LIMIT_supper
-0.1: LOVE_ONES LOVE_ideas ME_OK ME_dijeron ME_go ME_trajo ME_va MORE_ONES MORE_TIME MORE_rato MY_bus MY_nieto MY_own
-0.1: NOT_es NOT_goal NUMBER_HE NUMBER_when OFF_for OFF_home OFF_window OK_ME OK_answer OK_shakes ONES_YOUR ONES_la
-0.1: OUT OUT_at OUT_by OUT_means OUT_when RECEIVE_private SAY_HE SAY_NOT SAY_if SAY_its SAY_yours SEND_letter
-0.1: SIGNUP_OK TAKE_YOUR TAKE_twenty THIS_close THIS_feels THIS_ha THIS_or THIS_play THIS_quieres THIS_tramo
-0.1: THIS_walk THIS_was TIME_I TIME_THIS TIME_was WANT_ear YOUR_closed YOUR_feet YOUR_fingers YOUR_hand YOUR_hands
-0.1: YOUR_modo YOUR_next YOUR_palms YOUR_scarf YOUR_shoulders YOU_and YOU_could YOU_enjoy YOU_mean YOU_read YOU_set
-0.1: YOU_trust YOU_warm YOU_wash adds adds_NUMBER agobia_| agree_on algo alguien aligerar_rato amarillo amarillo_|
-0.1: and ano anos anos_y anota answers answers_| antes as_OK at_MY at_chess audio_diez azotea baby back_YOUR ball_or
-0.1: bano beans_| bebida bebida_muy bench biscuit blue_mug blue_thing books books_| bow_| brazos bump bump_| burn
-0.1: busca busca_tres cae calm camina camina_THIS can_RECEIVE canciones_y cara carga cat_| catch_THIS chair check
-0.1: chess chess_| cinco closed_eyes coat colour comi como_gato como_mango con_HE con_mano con_manos confianza
-0.1: confianza_| corta could_SAY cream cried crossword cuando cuento cuerpo_como cuidado cushion cushion_like das
-0.1: das_| date_hora de desde despacio despacio_cinco dientes dientes_| diez_segundos dijeron do_| dos_canciones down
-0.1: down_whenever ear_or ease ease_tense elbows elige elige_palabra ella en_TIME en_agua en_hospital en_mal en_papel
-0.1: en_rato energy_| esposo estar_cerca estira_cuerpo extra extra_NUMBER extrano_| eyes_in feeling_bit feels_safe
-0.1: feet feet_| fell find_OUT find_one fine_too fingers fingers_like finished fist fist_bump fists fists_| foot
-0.1: for_bit for_five for_hour for_low for_one for_short for_ten forty frenar frenar_| fruta fuera fuerza_| fun fun_|
-0.1: gajo gajo_| gato gato_| go_at go_quiet go_sideways guste hablamos hair_| half_hour hard_TIME hay_WANT haz_pelota
-0.1: heads_left heel helado_| held held_MY hermana hes hoja_| hombros hora_mercado hour hour_| housemate hug husband
-0.1: i ice_cream ideas if_HE if_OK if_its in_TIME in_car invita_HE invite is_in it its_MY its_person its_smooth
-0.1: join_in juega juega_cinco jugamos kill knees knees_| la_KIN la_azotea la_das la_guardas la_manta la_pared
-0.1: la_radio la_rompes la_terapia lado_| lady last_TIME lentos let lift like like_stars like_two look_OFF loosen
-0.1: loosen_YOUR low_TIME luego_ves make_two mande manera mango mango_| mano manos manos_ocupadas manos_| marca
-0.1: market market_| mascota may_ease meal meal_| mean mercado_NOT minute minuto_| minutos_cuidado minutos_lentos
-0.1: mira mirando moment mood_| move_| muerta muevete muevete_YOUR mug mug_OUT music_| mutuas mutuas_| muy_despacio
-0.1: muy_suave need next_meal nice_smell nieto nina nino noise_| nota nota_THIS notice notice_THIS nubes nubes_| o_en
-0.1: o_luego o_se ocupadas offer_back olor olvido on_HIM on_YOUR on_chair on_other one_TIME one_blue one_extra
-0.1: one_small one_song one_thing one_| or_I or_RECEIVE or_catch or_do or_find or_tear or_tin or_walk or_wear
-0.1: or_wheel other padre palabra palabra_LIMIT palabra_para palms palms_warm papel_y para_frenar para_| parada_LIMIT
-0.1: pared pareja parts parts_YOU paseo past pasto pause pelota pelota_papel pena pena_| pide_HE pie pies_en pillow
-0.1: plato_siempre platos platos_| plenty plenty_| plump plump_cushion pon_la por porque preguntar preguntar_|
-0.1: primer_gajo primer_sorbo pushed_ME quien quien_te quiera quiera_| quieres_preguntar radio radio_| ratos regreso
-0.1: responder rojo rojo_| rompes rub rub_YOUR rushing rushing_| salt scarf_or se_la se_siente secreto secreto_plato
-0.1: segundos_HE self sending sent_ME set_OFF shakes shakes_| shelf shelf_| short_walk shoulders show_THIS shower
-0.1: shower_| si_hay si_vas sideways sideways_| siente siente_bien sientes siguiente_bebida silla sit_THIS sit_down
-0.1: six six_| skip_ONES slow_breaths slow_evening slowly_under small_thing smell_and so soap soap_| soft solas
-0.1: some_cream someone song_and sonidos sonidos_| sorbo sorbo_YOUR sound sounds space space_| spare spice spice_jar
-0.1: spread spread_YOUR stand stars stars_| stay straight stretch stretch_like suave_en suelta_la sun_| sunday supper
-0.1: supper_| tails tails_OK talk_| te_agobia te_hace te_sientes tear tear_THIS ten_OK terapia then_KEEPON
-0.1: then_spread three_THIS tia_| tibia tibia_| time_together time_with tin tin_slowly tin_| toca toma toma_primer
-0.1: tramo tramo_YOUR tres_frases tres_respiraciones tres_sonidos tried true trust trust_| twenty_slow two_fists
-0.1: under uno up up_with vas_en veces vecina verde verde_| ves ves_si video video_| viejo_| viene_| viernes vuelta
-0.1: walk_or warm warm_ENOUGH warm_and warm_water wash wash_YOUR wear wear_whats wet what_do what_makes whats_on
-0.1: wheel wheel_LIMIT with with_KIN with_NOT with_wooden word_LIMIT write y_I y_camina y_juega y_muevete y_se years
-0.1: youd_BE yours yours_| yourself |_THIS |_YOUR |_agree |_amarillo |_anota |_asi |_beat |_blue |_bow |_busca
-0.1: |_camina |_choose |_closeness |_coffee |_color |_como |_each |_elige |_energy |_escucha |_estira |_first |_fist
-0.1: |_four |_fuerza |_fun |_grey |_haz |_heads |_heel |_hug |_invite |_join |_jugamos |_jugo |_last |_lift |_look
-0.1: |_mira |_miss |_music |_nod |_olor |_other |_pies |_plump |_put |_risa |_rojo |_roll |_rushing |_saluda |_sit
-0.1: |_sleep |_slowly |_soap |_soft |_spice |_straight |_suelta |_sueno |_tails |_verde |_very |_wave |_we |_will
-0.1: |_would
-0.2: ALL_como ALL_fruta ALL_la ALL_pace ALMOST_ME ALMOST_NOT BE_kind CALL_MY CANT_go CANT_lift DONE_LIMIT END_la
-0.2: FINISHED FINISHED_was GET GET_OK GET_OUT GET_THIS GET_in HE HE_GET HE_WONT HE_amable HE_casa HE_close HE_hit
-0.2: HE_kind HE_pushed HE_quieres I_LOVE I_at I_cancelled I_finally I_go I_hung I_left KEEPON KEEPON_THIS KEEPON_con
-0.2: KEEPON_durmiendo KEEPON_in KEEPON_round KEEPON_tomando KIN KIN_CALL KIN_NOW KIN_burned KIN_mutuas KIN_threw
-0.2: KIN_y LEAVE_YOU LEAVE_go LIMIT_I LIMIT_calor LIMIT_la LIMIT_y LOVE_MY LOVE_walk ME_CALL ME_NOW ME_acorde ME_cai
-0.2: ME_dejo ME_puse ME_quede ME_toca MORE_go MORE_viaje MY MY_KIN MY_OK MY_battery MY_car MY_feet MY_hand MY_head
-0.2: MY_meds MY_tia MY_toe MY_| NOT_HIM NOT_OK NOT_ONES NOT_SAY NOT_big NOT_can NOT_grandes NOT_is NOT_long NOT_marks
-0.2: NOT_meta NOT_prisa NOT_tengo NOW_and NUMBER_ONES NUMBER_for NUMBER_one NUMBER_would OFF_pond OK OK_por
-0.2: OK_respuestas ONES_ME ONES_puedas OUT_LIMIT OUT_slowly PLEASE_SEND PLEASE_aligerar PLEASE_ser REMOVE_PLEASE SAY
-0.2: SAY_KIN SAY_ME SAY_THIS SAY_what SAY_| SEND_HE SEND_down SEND_frase SEND_menu SEND_one STOP_laughing STOP_on
-0.2: TAKE_first TAKE_weeds THIS_I THIS_TIME THIS_down THIS_drop THIS_later THIS_slow THIS_tuyo TIME_NOW TIME_TIME
-0.2: TIME_con TIME_en TIME_is TIME_nueva TIME_on TIME_we WANT_KIN WANT_estar YOUR_cita YOUR_coat YOUR_own YOUR_pocket
-0.2: YOUR_walk YOU_heard YOU_in YOU_left YOU_meet YOU_own YOU_press YOU_sit a abierta abierta_| abrir abuelo
-0.2: acordaste acordaste_| acorde acorde_ti acuerda after agobia agua ahead aire_despacio aire_| algo_curioso
-0.2: algo_hoy aligerar alta alta_| always amable amable_| an and_ALL and_ONES and_follow and_hold and_is and_pen
-0.2: and_small and_watch and_watched anda anota_la anota_tres anywhere anywhere_| apoyo apoyo_| are_YOU are_| arm
-0.2: arms arms_| as_THIS as_YOU as_slowly as_tall as_thought ask at at_YOUR at_last at_something at_wedding aunt ayer
-0.2: ayer_| ayuda azul azul_| bag baila baila_| bailar barrio barrio_| bass bass_| basta bata battery_is beans bebe
-0.2: bed bed_| been beginners beginners_group bench_or bent best bien big big_arms big_talks bike bin bin_THIS
-0.2: biscuit_| blank blank_TIME blank_| blood blue blunt blunt_| boda bolsa bolsa_| book_THIS book_visit books_on
-0.2: both_are bought bow bowls bowls_| brazo brazos_| breakfast breakfast_| breath breath_each breathe_OUT breaths
-0.2: breaths_| buena_respuesta buena_| bus_STOP busca_palabra by_MY by_SEND by_feel by_side cada_TIME cai cai_la
-0.2: caliente call called calm_| calor_y cama cama_| cambiado camina_| camion can can_BE can_make can_pause can_sit
-0.2: can_| canciones canto car car_| cara_| card care_| carro carrying carta_NOT catch cebolla cerca cerca_cinco
-0.2: cerca_| cerro charlas charlas_| check_heat chi chi_| choose_one cinco_respiraciones cine cita cita_|
-0.2: clean_pillowcase close close_| closed closeness_| coat_round cocina cocina_| coin colores colour_| come_back
-0.2: comer como como_acordaste company_help con con_WANT con_YOUR con_cafe con_la conduct conduct_one cook cook_|
-0.2: cool cool_| copies corazon corriendo counts crema cualquier cuenta cuerpo cupboard cupboard_and curioso
-0.2: curioso_viste dar_vuelta dark deadline decides decides_| dedo dedos dedos_| dejalo_para dejo del despues dice
-0.2: diez diez_minutos dig dila dila_vez disco disco_dance dizzy do_YOU do_as do_we does_blank dog_OFF dog_decides
-0.2: domingo donde door door_| dos_veces double double_OK down_| doze doze_on draw draw_NUMBER drink drink_as drop_|
-0.2: drum drum_| duele durmiendo durmiendo_| each each_| ear earlobe earlobe_| easy_talk elbow elbow_counts elbow_|
-0.2: elbows_for elige_cosa en en_MORE en_orden ended_up energy enfermera enjoy_| entre es_seguro escribi escucha
-0.2: escucha_uno escucha_| estar every extrano face family far_from feeling_far feels feliz film_| final_la
-0.2: find_haircut find_softest fine finish first first_sip first_with first_| five_ONES five_breaths five_minutes
-0.2: flat_TIME floor flour flour_| fog fog_| follow follow_one followed_ME follows follows_ME for for_how for_later
-0.2: for_when for_| foto found fridge_| friend fruta_| fuerza funeral game game_for gave gave_MY gave_up gets
-0.2: give_one go go_first go_on goal goodbye got grand grand_END grandes grandes_charlas gris gris_| guarda guarda_la
-0.2: guardas guardas_o guess gustaba gustaba_| ha_cambiado hace hair haircut haircut_| hands_| hanging_OUT hat
-0.2: hay_respuesta head head_on heads heard_| heat_first heavy heel_| hello help_at helps herb herb_| herbal
-0.2: herbal_teas hermano hice hoja hold hold_THIS hold_YOUR hold_warm hole hole_| hombros_| home_is home_| hora
-0.2: hour_and how_are if if_THIS in_MY in_YOUR in_one into is is_TIME is_dead is_die its its_TIME its_hard its_true
-0.2: jaw jaw_| jefe join jornada juice juice_| jumper jumper_| just keep keeps keeps_MY knee_hurts know la la_LIMIT
-0.2: la_bici la_boda la_cama la_cocina la_cuenta la_frase la_lluvia la_luz la_mano la_nevera la_puerta la_sala
-0.2: la_tiras la_vecina lado lado_HE laugh law le le_SEND lean leche left_THIS left_too legs lejos lejos_| lentas
-0.2: lentas_| letter letter_on like_YOU like_dog like_wet liked lindo listen listen_| little_time live llama llame
-0.2: llego llena llorando llorando_| long_OK long_TIME look looked_LIMIT lost low low_mood low_| luego_KEEPON
-0.2: luego_cambian made madre make mal mala_| mano_en mano_| manta manta_| marido marks marks_OFF matar may may_I
-0.2: mece mece_hombros media media_| medicina medicine_| meds_| meet meet_KIN meeting_| menu mi min mins minute_swap
-0.2: minutes_with minuto minutos minutos_para minutos_y minutos_| mira_perros mirror mirror_| mis mistake mistake_|
-0.2: modo modo_| momento momento_| month months move moves moves_slowly mucho mucho_| muero_hambre mujer muy my name
-0.2: naranja naranja_NOT near near_YOU near_| nena never nevera new_TIME new_| news next_bench next_door next_drink
-0.2: next_time next_visit next_wash nice_scarf niebla niebla_| noche nod nod_| note note_THIS note_one novio nueva
-0.2: nueva_| numb numb_| nurse o_KEEPON o_con o_dejalo o_escucha o_guarda o_la of offer old_shirt olor_| on_one
-0.2: on_shelf on_signal on_wrong on_| once_TIME one one_NUMBER one_THIS one_clean one_elbow one_kind one_minute
-0.2: one_moves one_nice one_page one_question one_silly one_slow one_sound only_double open_cupboard or_KEEPON
-0.2: or_LEAVE or_ONES or_bin or_bus or_doze or_foot or_look or_next or_numb or_save or_skip or_think or_wait orden
-0.2: oso other_s outside_| own own_| pa pace_| page page_| palabra_tuya pan papel para_hoy para_la parada paso patio
-0.2: pause_| pela pela_naranja pen pen_| people pequeno perro perros pharmacist pick pick_one pick_up pies pieza
-0.2: pigeon pigeon_| pillowcase pillowcase_| pinch pinch_salt pizza pizza_| placer placer_NOT plain plan plant_|
-0.2: plaster plaster_| plato play_one play_| pleasure pleasure_NOW pocket pocket_| point_in pond pond_| por_YOUR pot
-0.2: pot_herb pregunta_LIMIT pregunta_YOUR press press_SEND pressure primer prisa prisa_| proper prueba_LIMIT puedas
-0.2: puedas_| puerta puse_la put_on que quedate queue quien_SAY quiere quieren quieres racha_gris rato rato_para
-0.2: rato_| re reach_up read_| reads receta receta_| respiraciones respiraciones_lentas respuesta_mala respuesta_|
-0.2: respuestas respuestas_| rest roll roll_ball round_YOU rubbish_OUT sabor sabor_| sad_| safe_| sala salimos salt_|
-0.2: saluda sat save save_THIS say saying scarf scarf_| school school_disco scrabble_| se se_va seguir seguro
-0.2: seguro_| send senor ser ser_amable set shake shake_like share shave she shirt shirt_| shooting short shoulders_|
-0.2: show si si_WANT si_es si_la si_quieres si_se si_te side side_bed side_by siempre signal signal_with sigue
-0.2: silencio silly_NUMBER since sip sip_YOUR sirve_ALL sirve_taza sit sit_and sit_with sit_| skip_sore sky_| slice
-0.2: slipped slow slow_SEND slow_breath slow_| slowly slowly_as slowly_five slowly_| small_pleasure smell smell_three
-0.2: smell_| smooth smooth_| snap snap_| sock sock_| socks socks_| soft_socks softest softest_thing soil sol solas_o
-0.2: something_far something_| song songs sore_or sort sort_TIME sorted soup_| spoon spoon_| step_| stopped storm
-0.2: storm_| story story_| straight_home stretch_| suave suave_| suelta_aire sueter sueter_| suits swap sway sway_|
-0.2: table tai tai_chi talk talked talking_| talks talks_| tall tall_as taste taste_| taza taza_caliente taza_tibia
-0.2: te_WANT te_gusta team teas teas_| tell tema tema_| ten ten_minute tenla tense_TIME termina that then then_LEAVE
-0.2: then_swap then_ten there they thing_SAY thing_for thing_wear thing_with thing_| thoughts_NOT three three_breaths
-0.2: thursday tia tiene till time time_YOU time_| tiny_arms tiramos tiras tiras_| toda todas todos toe toes_|
-0.2: together together_| toma_taza tomando_ALL tomo tormenta tormenta_| toy trace trae trajo tree tres tres_TIME
-0.2: tres_colores tres_minutos try try_one tu turn_THIS turns turns_| tuve tuya tuya_para tuyo tuyo_| two_THIS
-0.2: two_books two_minutes two_songs two_| ultima uno_cerca uno_lejos uno_viejo up_and up_in vas veinte vela ven ver
-0.2: vi viaje viaje_| video_for vidrio viejo vino vio visit visit_| viste viste_hoy vitamins vitamins_| voz voz_alta
-0.2: voz_| vuelta_| w walk walk_| warm_thoughts warm_| warmth_| was_OK wash_| watch_beginners water_plant water_| way
-0.2: way_| we we_ended we_look wear_by weeds weeds_| well wet_pigeon what_I what_feels when_HE when_YOU when_do where
-0.2: where_YOU which_is whisper whisper_THIS whole will_do with_HE with_TIME with_YOUR woke woke_up won wooden
-0.2: wooden_spoon word words_with words_| would_company would_do wrong_side y y_KEEPON y_MY y_hoy y_la y_le yesterday
-0.2: youd yourself_| zip |_ALONE |_BE |_CALL |_DONE |_GET |_HE |_KID |_LIMIT |_ME |_ONES |_SIGNUP |_algo |_and |_arms
-0.2: |_at |_ayer |_baila |_bass |_big |_bit |_blank |_blunt |_both |_bowls |_brazos |_breathe |_bus |_calm |_camine
-0.2: |_can |_canciones |_cara |_check |_colour |_cool |_cried |_cushion |_dance |_dedos |_dig |_doctor |_draw |_drum
-0.2: |_earlobe |_eat |_elbow |_estaba |_feel |_find |_five |_flat |_flour |_fog |_for |_found |_fui |_funny |_game
-0.2: |_go |_grand |_hands |_heavy |_herbal |_home |_hora |_if |_its |_jaw |_juice |_le |_library |_made |_mano
-0.2: |_manta |_market |_may |_mece |_mirando |_niebla |_nota |_note |_offer |_old |_on |_once |_open |_or |_pela
-0.2: |_pharmacist |_pick |_pinch |_plan |_plaster |_play |_pot |_quieres |_rub |_sabor |_salgo |_sali |_save |_school
-0.2: |_shake |_share |_shave |_show |_si |_sientate |_sirve |_sitting |_slow |_smell |_smooth |_snap |_sock |_sofa
-0.2: |_sol |_solas |_some |_sorted |_station |_step |_storm |_stretch |_sueter |_sway |_tai |_taste |_te |_tea
-0.2: |_tenla |_then |_toes |_toma |_tormenta |_turn |_vi |_vitamins |_wait |_walk |_walked |_warm |_warmth |_watched
-0.2: |_water |_who |_with |_woke |_y |_yours
-0.3: ALL_DONE ALL_en ALL_visit ALONE_escucha CALL CANT_breathe CANT_| DISMISS_la DISMISS_zapatos DONE_MY
-0.3: FINISHED_TIME FINISHED_| GET_DONE GET_THANKS HE_SAY HE_guess HE_made HE_threw HIS I_NOT I_choked I_did I_had
-0.3: I_needed I_stopped I_went KEEPON_TAKE KEEPON_| KID KID_ME KIN_ME KIN_esta KIN_por KIN_sent LIMIT LIMIT_LIMIT
-0.3: LIMIT_MY LIST_three ME_ALL ME_KEEPON ME_bajo ME_despedi ME_dio ME_from ME_hice ME_hizo ME_la ME_laugh ME_pego
-0.3: ME_queme ME_tiene ME_with MORE_time MSG_THIS MY_arms MY_back MY_dog MY_finger MY_glasses MY_grandmother MY_hair
-0.3: MY_knee MY_nieta MY_old MY_perro MY_pills MY_prima NOT_THIS NOT_count NOT_next NOT_point NOT_te NOW_is
-0.3: NUMBER_PLEASE OFF_couch OK_THANKS OK_canciones OK_question OK_| ONES ONES_quieras ONES_| PLEASE_both
-0.3: PLEASE_drift RECEIVE_MSG RECEIVE_lead SAY_OK SAY_can SAY_first SAY_how SAY_one SEND_TIME SEND_carta SEND_three
-0.3: STOP_LIMIT STOP_smiling TAKE_THIS TAKE_turns THIS_ALONE THIS_OK THIS_YOU THIS_always THIS_can THIS_in THIS_lean
-0.3: THIS_on THIS_one THIS_plain THIS_slowly TIME_BE TIME_WANT TIME_are TIME_can WANT_I WONT YOUR_NUMBER YOUR_body
-0.3: YOUR_mind YOU_WONT YOU_feel YOU_like abrazo acabo adios agreed ahead_| aire allowed always_GET and_danced
-0.3: and_down and_smell apagar apps are_fine arroz as_agreed at_cards at_home at_scrabble away_| back back_|
-0.3: baila_con bajo bajones bake bake_THIS bald bald_heads ball ball_| bath bath_| before better better_| bici bien_|
-0.3: bit bit_| black blanks blanks_are bless body body_| bonito book booked both both_like bow_OUT breath_| bring
-0.3: brings buena build build_nest bus bus_| button by_myself calendar_| calls calls_ME calor cambian cambian_|
-0.3: camine_| camino_| can_STOP can_bow can_feel cancelled_MY canciones_| cards care carried carry carta carta_| casa
-0.3: casa_| casi cat cat_GET chips chispa_| clase clean clima clima_traes closeness cloud cocinan coffee_| columpio
-0.3: comer_| comfiest comfiest_inch contarla contarla_| couch could could_murder counts_| cuchara cuchara_| cuenta_|
-0.3: da danced day dead_| deja dejalo dejalo_| dejame descansa descansa_| despedi died_embarrassment died_last dilo
-0.3: dilo_| dinner_| dio disappear divorce does dos dos_minutos dos_| drift dry ducha ducha_| each_other each_with
-0.3: either either_can el embarrassment en_MY en_YOUR en_bajones en_bus en_la en_voz encima enjoy entro equipo
-0.3: es_buena es_para escribo esposa esta_TIME esta_bien estoy_en estuvo exams exercise eyes_shut fair falta familia
-0.3: far_away feel feel_better feel_safe feels_nice feet_are fifteen fifteen_minutes final_| finally_| find_comfiest
-0.3: fine_| finger flat flop flop_| flores followed food_| for_LIMIT for_MY for_YOU for_YOUR for_dinner for_visit
-0.3: found_THIS frase frase_| fridge friends_| fui fuimos gana ganas gane garden_| gate gate_| gave_ME gente ghost
-0.3: glasses goal_and goes_| goles gone good grandmother grey guess_| gusta gusta_| gusto ha hace_falta hacia half
-0.3: halfway hall hall_| hands handy handy_for happy_| hard hard_| hasta heads_count hicimos hill_| hit hit_ME hizo
-0.3: home hop hop_back house hoy_ME hug_| humming humming_counts hurt_MY importa importa_| in in_bath in_| inch
-0.3: inch_YOU is_ENOUGH is_OK is_fine is_nicest is_plenty ive jajaja_| joke joy_is jugo jugo_| june keeping keys
-0.3: kicked kitchen knee knows la_TIME la_carta la_cita la_cuchara la_mudanza la_oficina la_pastilla la_playa la_risa
-0.3: la_taza la_ventana la_vida lado_lado lake lap las last_| laugh_| laughing laughing_at le_SIGNUP lead
-0.3: lead_anywhere lean_en left lei library library_| life light like_| line lines little llaves llevo llore lluvia_|
-0.3: long look_at look_far looked looks_NOT love loved luego_| luz luz_| lying lying_on mal_rato mala mar match maybe
-0.3: medicine meds mejor memo memo_| mes met meta meta_| minutes minutes_each minutes_lying minutes_| minuto_con mood
-0.3: mood_can moving mudanza mug_| murio_MY myself_| neighbours nest nest_| next_TIME next_step nice_park nice_thing
-0.3: nicest nieta nietos night noise nos notebook notice_what novela nowhere nowhere_| o o_ALONE o_descansa o_para
-0.3: oficina oficina_| old on on_MY on_TIME on_floor on_ice once once_is one_is one_was open opted opted_for or
-0.3: or_NOT or_flop or_listen or_nod or_rinse or_sit or_stand or_when order order_one otro our oven overdosed
-0.3: overdosed_on pace pain pan_| papel_| para_contarla para_luego para_ti parque parque_| party_| pase paso_|
-0.3: pastilla pastillas peaceful peaceful_| pebble pego perdon pet photo pills plain_| planes plant plantas plantas_|
-0.3: play playa playing plot plot_twist point por_la pregunta prima primer_TIME primera private prueba puse pushed
-0.3: put_MY queda quedate_minuto quede quedo queme question question_for questions quieras quieras_|
-0.3: quieres_recuperar quieres_| quiet quiet_| racha rang rato_gris reach ready recibe recuperar recuperar_| reply
-0.3: respuesta rinse risa risa_| rodillas room ropa round run sabe safe safe_run sale salio salude score scrabble
-0.3: se_ME se_PLEASE seconds seconds_| shift_| shouts si_SAY side_| siempre_| sientate silly sin sitting skip
-0.3: skip_THIS sky smiling smiling_| sofa sofa_| solo soltar something song_| sore soup soup_on stand_| starting
-0.3: station station_| stayed stood stood_on stopped_by stopped_raining string string_| stuck suelta suficiente super
-0.3: swap_| sweet sweet_| taking tarea tastes te te_cuesta tea tea_| teacher telly ten_minutes ten_| tengo tensa
-0.3: tensa_| tense terminamos than than_THIS thanks the then_| there_for theres things thought three_ONES three_each
-0.3: three_goes three_words threw thumb ti ti_| tiempo time_at time_for tiny to toes tomando traes tres_THIS try_|
-0.3: twenty twice_| twist two two_lines un until up_talking up_| va ventana very vida_es viendo voice voice_memo wait
-0.3: walk_NOW walk_on wander warmth was_MY washing washing_up watch watch_| watched water wave wave_| we_talked
-0.3: went_| were what what_TIME whatever whats when when_I which whos with_ME wont work worth y_ALL y_ME yard yard_|
-0.3: year year_| |_ALL |_KIN |_MY |_SAY |_THANKS |_bake |_bald |_bath |_bien |_blanks |_booked |_build |_calor |_cat
-0.3: |_clima |_cloud |_could |_cuenta |_deadline |_dejalo |_diez |_dilo |_does |_dos |_dry |_en |_eyes |_fair
-0.3: |_fifteen |_fine |_food |_gave |_give |_goodbye |_half |_hay |_hit |_hold |_hop |_humming |_in |_jumper |_la
-0.3: |_left |_little |_llevo |_llore |_looks |_low |_meeting |_minuto |_murio |_new |_noise |_notice |_o |_one
-0.3: |_opted |_order |_peaceful |_pebble |_perro |_pieza |_poco |_pregunta |_primer |_prueba |_puse |_quedate |_quien
-0.3: |_rato |_reading |_sat |_scarf |_shooting |_shoulders |_slept |_socks |_stuck |_sun |_swap |_sweet |_ten |_thats
-0.3: |_theres |_three |_threw |_tiny |_tres |_two |_uno |_up |_whatever |_when |_which |_whole |_wrote
-0.4: ALL_over CALL_| CANT CONSENT_NOT CONSENT_para DONE_BE DONE_grey DONE_| END_TIME FINISHED_is GET_up HE_beat
-0.4: I_REPORT I_TAKE I_dead I_do I_gave I_lost I_took I_was KEEPON_SEND KID_NOT KIN_at KIN_on LIMIT_TIME LIMIT_|
-0.4: LIST_es LOVE LOVE_THIS ME_ME ME_STOP ME_at ME_da ME_dieron ME_encerre ME_fui ME_last ME_mata ME_muero ME_quito
-0.4: ME_siento ME_toco ME_voy MORE_PLEASE MY_REPORT MY_TIME NOT_GET NOT_hace NOT_hay NOT_le NOT_pasa NOT_piden
-0.4: NOT_sabe NUMBER_on OFF_bus OFF_ten ONES_MY ONES_THIS ONES_are OUT_in PLEASE_KEEPON PLEASE_esperar PLEASE_like
-0.4: RECEIVE_bit SEND_CONSENT SEND_en SEND_five STOP_and STOP_if STOP_worrying TAKE_slow THANKS_YOU THANKS_por
-0.4: THIS_ALL THIS_hurts THIS_over TIME TIME_LIMIT TIME_ME TIME_at TIME_with TIME_| UNSUB_THIS YOU_NOT YOU_NOW
-0.4: YOU_SAY YOU_saved YOU_use about abuela agua_| ahora aire_lento al among and_MY and_SAY and_its anoche are_hard
-0.4: arriba arriba_| arroz_| at_TIME back_on balcon battery beat beat_ME being bit_MORE blanket blocked book_| boss
-0.4: boyfriend bridge bring_up broke_MY broken brother butt by calendar calor_| cambio caminando caminar camine
-0.4: can_pass cancelled cancelled_on cant cayo change_| chilly chilly_| chocolate choked choked_on clock close_YOU
-0.4: cocinar cold cold_| color_| company company_| cosa cry curiosidad curiosidad_| curious cut_MY dance dance_|
-0.4: danced_| date daughter deje did did_walk dieron dije do_I do_THIS doctor does_THIS dog dog_WONT done dormi
-0.4: dormir dormir_| dos_TIME draw_three each_SEND easier easy eat_toast encerre es_por escaleras esperar esperar_|
-0.4: esta estaba estoy exam extranas extranas_| feel_like feel_| final finally_stopped firma firma_con flat_| fold
-0.4: for_coffee forced forced_myself free friday friendly from_MY funny galletas giving glad gone_| great great_|
-0.4: grey_TIME gustos gutted hacer hago haha hambre happy hard_NUMBER hay hay_| hill his hit_MY hora_| hours how_YOU
-0.4: how_do hoy hoy_NOT hoy_tengo hubby hung hurt hurts hurts_| ice idea idea_| if_I igual in_kitchen ir ir_lado
-0.4: its_fine jaja_| jefa joy jumped jumped_OFF killed kind kitchen_| knee_| la_rodilla lad lake_| last_slice late_|
-0.4: lately later laughed le_SAY left_| lent lento lento_| lists llamo locked lonely lonely_| look_chilly looks
-0.4: lost_MY luego lunch luz_BAJA made_ME man manana mar_| martes mata medias medias_| meta_NOT milk mira_lejos miss
-0.4: money murio music myself nail nearly needles needles_| neighbour nervous nice nietos_| nine noches none_is noten
-0.4: nublado nublado_| o_NOT one_photo only or_SAY or_cook or_fold or_go or_pass other_TIME otra outside outside_for
-0.4: over_| para_YOUR parar partner pasa_MORE pega perdi perro_ME person piden piden_MORE piernas pills_| piso por_ti
-0.4: pregunta_| prima_| prueba_| puente punched puppy puso q quito really regale right rings_| rodilla rubbish s_|
-0.4: sat_on saturday saved_ME scared scream se_murio se_puso sea_| semana semanas sentarme share_LIST short_LIST shot
-0.4: shots sientate_| siento siguiente singing sister sit_on sleep_for sleeping slept slept_| slice_then slow_lap
-0.4: sol_| sopa sorry spiders start start_| step step_outside sueno sueno_| sun table_| tablets tablets_| takes
-0.4: talk_ONES talking taza_| tener tengo_CONSENT test therapist there_was think_THIS thinking_YOU three_rings
-0.4: threw_ME through tire toast toast_| toco tomar tome tomorrow tonight_| too too_long too_| took trabajar train
-0.4: tren tres_noches triste_| tv tv_| two_TIME two_short una up_MY vacaciones ve ventana_| vez vida_| wait_| wake_up
-0.4: was was_cold watching wedding week weve what_would whenever whenever_YOU will wish with_KID with_YOU with_cold
-0.4: without words wrote y_quede youll_look |_ALMOST |_CANT |_INTERESTED |_SEND |_TIME |_afraid |_aire |_anyone
-0.4: |_back |_book |_button |_car |_carta |_con |_count |_cut |_did |_either |_estoy |_feeling |_firma |_forced
-0.4: |_guardas |_hoy |_luego |_luz |_mate |_nervous |_nice |_none |_noten |_nublado |_overdosed |_perdi |_sad
-0.4: |_scared |_senor |_small |_stood |_stopped |_tengo |_thinking |_tonight |_ve |_were |_what |_whats |_words
-0.4: |_youd |_youll
-0.5: ALL_OK ALMOST CANT_STOP CANT_do DONE_NOW END_two GET_OFF HE_cancelled I_SEND I_could I_feel I_live I_opted
-0.5: KIN_NOT KIN_OK KIN_SAY KIN_has LEAVE_THIS LOVE_RECEIVE ME_REMOVE ME_SAY ME_TIME ME_corte ME_hard MY_appointment
-0.5: NOT_EVER NOT_LIST NOT_NOW NOT_NUMBER NOT_PLEASE NOT_for NOT_para NOT_yet NOW_THIS NOW_tengo PLEASE_NOT
-0.5: RECEIVE_had SEND_YOUR SEND_for STOP_ONES STOP_dormir THIS_at THIS_es THIS_hice THIS_with TIME_OFF TIME_in
-0.5: WANT_END WANT_wake afraid almost ando answer answer_| anything app_| appointment are_killing ay back_YOU bad_|
-0.5: baje bank beat_MY both_WANT box broke bufanda bufanda_| burnt cada_dos cafe cafe_| caminar_| cat_scratched chat
-0.5: class climb clouds cocine comprar con_MY con_tres contestar contesto cooking cooking_| corto crying cualquiera
-0.5: days dead death dentista detente dias did_THIS did_| die dinner dog_| domingos don early echo eggs ended
-0.5: enjoy_THIS esa escaleras_| escribe estoy_DONE estoy_triste evening evening_| everyone far feel_bit film finally
-0.5: flores_| flu flu_| fold_THIS food for_TIME for_minute for_once friends fue funny_| gente_| giving_up go_ALONE
-0.5: go_OUT go_home grabbed grave grave_| gripe hace_TIME hambre_| hanging hat_| he heat heights heights_| hice_|
-0.5: hijo hoops hospital hot house_| hoy_| is_killing is_near is_there jaja jajaja jueves kids killing last_year late
-0.5: later_| le_STOP libro like_MORE lines_| llegar long_| look_| lost_THIS loud_| lovely lovely_| mandarlos may_|
-0.5: maybe_| meses miedo milk_| minute_| muero mum nadie_ME nap_| nine_| noches_STOP o_STOP on_ME others para_MORE
-0.5: parte partido party picture place_| plants poco por_END por_TIME pray puede puedo quien_RECEIVE rodilla_| roof
-0.5: roses_| saluda_| same scratched second shift shop sirve slapped sleep sleep_| smashed smell_roses smile_| sopa_|
-0.5: stairs_| steps suelta_ALL sure tarde tengo_miedo then_STOP there_| thinking threatened three_TIME tip todavia
-0.5: took_MY took_TIME trabajar_| train_| triste turno ultimo_TIME up_LIMIT up_on va_| vecino wants was_lovely went
-0.5: went_OUT why window with_HIS with_MY writing y_NOW yes yoga |_KEEPON |_LOVE |_RECEIVE |_ando |_baje |_black
-0.5: |_burnt |_clouds |_cualquiera |_dying |_final |_had |_hanging |_is |_jumped |_life |_lonely |_lost |_mejor
-0.5: |_nadie |_only |_por |_pray |_skip |_something |_took |_ugh |_ultimo |_went |_why
-0.6: ALL_bien BE_late FINISHED_MY I_afraid I_miss I_scared I_watched I_| ME_up MORE_paso MY_last MY_walk NUMBER_is
-0.6: OK_NOT OK_THIS OUT_loud OUT_with SEND_THIS SEND_audio STOP_crying STOP_was THANKS_much THIS_BE THIS_KEEPON
-0.6: THIS_ONES THIS_hoy TIME_NOT WANT_ONES WANT_go WANT_talk WONT_LEAVE acabe ago aguanto air and_TAKE anyone_can
-0.6: audio azucar bailar_| bins biscuits breathing buy cake cake_| calcetines camino cancele chat_| cielo class_|
-0.6: climb_OUT coffee color compre corner corner_| corte cosy cosy_| couldnt count_| crying_| decided dejala dejar
-0.6: dia die_for dishes drama dying eat eggs_| elimine en_casa ends era eso espera even far_OFF feeling fin firme
-0.6: for_FINISHED go_| gripe_| had_STOP helped helped_| igual_| in_middle in_sight its_cold its_over job_| killing_ME
-0.6: life_is like_FINISHED lluvia loud lunes middle much_| murder musica nadie_| nap new nothing nuevo one_NOW park
-0.6: parte_STOP pocas prefiero queria quick rain_| raining reir reminders rope roses sali saved says see shop_|
-0.6: should_I sight smile some stairs steam street suegra sugar suicide terrified til today tonight trabajo turno_|
-0.6: vida walked weekend window_| winter zapatos |_FINISHED |_LIST |_adios |_broke |_dog |_felt |_finished |_less
-0.6: |_locked |_lovely |_maybe |_parte |_smashed |_soy
-0.7: ALL_time ENOUGH_INTERESTED ENOUGH_SPAM ENOUGH_sleep INTERESTED_KIN I_ALMOST I_enjoy KIN_WANT LOVE_| ME_duele
-0.7: ME_in ME_on MY_flight MY_plant MY_watch NOMORE_than NOT_END NOT_aguanto NOT_se NUMBER_STOP OFF_TIME OFF_milk
-0.7: SAY_HIM SPAM_in STOP_at TIME_si WANT_vivir another app ate azucar_| biscuits_| burned change chispa con_NUMBER
-0.7: con_dos die_| edge espalda espalda_| felt flight flight_GET fotos group grupo gym_| hablar happened happened_|
-0.7: heaven hospital_| job job_NOW letters lindo_| lol meeting meh meh_| menos mismo missed monday once_| or_STOP
-0.7: pasa pause_LIMIT police probar proud pueden raining_| reir_| sad saw scan serie shoot shoot_ME should si_|
-0.7: snooze told trabajo_| trafico trapped trying_STOP turned ugh vacaciones_| view visiting vivir weather weekends
-0.7: whats_point will_BE win word_| yesterday_| yet yet_| zapatos_| |_heaven |_menos |_over |_removed |_shoot
-0.7: |_should |_trapped |_trying
-0.8: BE_nice CANT_TAKE END_NUMBER HE_NOT KIN_WONT MY_friends MY_job MY_nose MY_time NOW_esta OFF_NOT REPORT_for
-0.8: SAY_softer STOP_whenever THIS_STOP around better_OFF borre came con_STOP could_sleep decir doesnt dura dura_|
-0.8: duty duty_| ending enero far_| favourite for_NOT for_walk garden give_up gym hay_MORE holiday home_NOW hope
-0.8: killer le_doy maquina mate morning mornings much much_I muerte park_| people_WANT plate point_THIS por_NOT
-0.8: putting smoking smoking_| softer tan tanto te_| thoughts tired traffic was_great winter_| with_dishes |_dead
-0.8: |_era |_happy |_proud
-0.9: DIDNT_| DONE_TIME ENOUGH_LIMIT I_CANT KIN_murio MORE_con MSG_and NOMORE_excuses NOT_mind NOW_es OUT_NOW
-0.9: OUT_walking SAY_MY STOP_smoking THIS_SEND THIS_cake WONT_STOP at_ME cats dishes_| drop duda eating ended_|
-0.9: excuses excuses_| frio frio_| holidays instead listo pastel pastel_| phones rain rompi screen sundays temprano
-0.9: thats_ALL walking_NOW win_| y_luego |_change |_park
-1.0: CALL_ME GET_ENOUGH HIS_NUMBER I_on MORE_END MORE_LIMIT NOT_LIMIT OFF_MY SEND_LIMIT STOP_BE STOP_TAKE STOP_color
-1.0: UNSUB_from WANT_ir am_DONE anyone asi_| bottle cualquiera_PLEASE cuesta doctor_| earlier earlier_| instead_|
-1.0: is_on making non non_STOP nose ones paper plans pongo sets shoes tried_| |_LAWYER |_non |_rain
-1.1: * ME_LIMIT MSG_ME OUT_THIS STOP_by STOP_la WANT_se advice habia left_ALONE se_END tears twice weather_| world
-1.1: would_STOP
-1.2: LIST_PLEASE THIS_WRONG THIS_rain around_REPORT noon noon_| sent_THIS snow snow_|
-1.3: I_change ONES_PLEASE dolor ex kind_| like_THIS somos termine with_HIM worrying
-1.4: MY_gym between eaten know_| landlord married meant quite walking wine
-1.5: ALONE_with NUMBER_died PLEASE_CALL often se_SEND why_NOT worrying_|
-1.6: NOT_TAKE SEND_on food_NOW less
-1.7: I_walked mandame mil omg
-1.8: SEND_ONES happens
-1.9: NOT_LEAVE NOT_STOP TIME_PLEASE full nobody_MSG
-2.1: EVER_STOP THIS_help did_YOU
-2.5: salir_hoy
-2.7: THIS_END
-3.0: SEND_HIM
-3.1: lose_THIS
"""
