"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
2.2: FINISHED_removed
2.0: NOMORE_| WANT_YOUR programa
1.9: REPORT_YOU peregrine
1.8: REPORT_| WANT_MSG account
1.7: STOP_OK gonna
1.6: NOT_soy REMOVE_MSG SPAM_| WANT_OFF eufemia interesa
1.5: LEAVE_ALONE NOT_MORE already am_NOT next_one
1.4: END_MY ENOUGH_NOW ENOUGH_| NOT_needed REMOVE_| WANT_NOT WANT_RECEIVE d from_YOU use_THIS youve
1.3: CONSENT DISMISS_| I_OK I_OUT LEGAL ME_INTERESTED NOT_SIGNUP NOW_STOP SAY_YOU STOP_| THIS_OFF UNSUB_| YOU_GET
1.3: annoying aqui from_THIS further numero passed paz quitame |_UNSUB |_top
1.2: BAJA_| DONE_THIS I_UNSUB LAWYER LEGAL_| SEND_STOP SIGNUP_| STOP_NOW UNSUB_NOW YOU_KEEPON YOU_RECEIVE borrame
1.2: desist p sea |_END |_OUT |_WRONG
1.1: CONSENT_| DIDNT_SIGNUP END_MSG NOMORE_MSG NOT_SEND OFF_| OK_OK PLEASE_END PLEASE_REMOVE RECEIVE_MSG SEND_MORE
1.1: STOP_PLEASE THIS_NUMBER bye cancelar consent else escribir for_ALL forever longer quitting rather receive
1.1: spamming |_DISMISS |_STOP
1.0: DISMISS HIM_NUMBER NOT_CONSENT OFF_THIS PLEASE_STOP REMOVE_MY REMOVE_from SIGNUP_for STOP_MSG STOP_THIS UNSUB_ME
1.0: UNSUB_PLEASE YOU_can estos make_THIS messaging ni revoke still sus tienen unsub voy whoever with_MSG |_NOW |_sent
1.0: |_wrong
0.9: ALL_| BE_| ME_PLEASE MY_CONSENT NOT_INTERESTED NUMBER_MORE OUT_| PLEASE_and RECEIVE_THIS REPORT_ME SEND_MY
0.9: SIGNUP_THIS THANKS_OK THIS_PLEASE UNSUB WANT_FINISHED WANT_THIS WANT_YOU WRONG_| YOU_are and_CANT blocking
0.9: contact escriban esto leaving none persona_| program robot servicio t use voy_LEGAL yo |_EVER |_REMOVE
0.8: ALONE_| DISMISS_and EVER_| HIM_| I_SAY I_am ME_OFF MORE_MSG MSG_NOW MSG_| NOT_MSG NOT_know PLEASE_UNSUB REMOVE_ME
0.8: SAY_STOP SEND_| SIGNUP STOP_ALL STOP_ME TAKE_HIM THIS_NOW THIS_is as_SPAM borrenme choose datos em equivocado
0.8: ever father from_LIST ill kindly la_LIST necesito needed_| service si_NOT subscription who_is y_NOT |_LEAVE |_es
0.8: |_voy
0.7: END_THIS EVER FINISHED_in I_CALL ME_SEND NOW_PLEASE NUMBER_NOW NUMBER_| OFF_YOUR PLEASE_TAKE REMOVE THIS_LIST
0.7: THIS_are THIS_| WANT_salir YOUR_MSG am be count discontinue fallecio fallecio_| hi interested isnt les manden opt
0.7: removal salir signed suscripcion texts was_nice with_THIS worse |_BAJA |_NUMBER |_REPORT
0.6: ALL_MSG BAJA I_DONE LIST_| MORE_| MSG NOT_THANKS NOT_es NUMBER_NOT PLEASE_NOMORE RECEIVE_MORE SEND_ME SEND_MSG
0.6: THIS_THIS WANT_MORE WRONG YOUR_LIST and_NOT changed dar forget getting goes kindling manda mandarme mas mensajes
0.6: nada nombre permiso quitenme telefono texting top wake was_fine wife |_LEGAL |_YOU |_les |_make
0.5: DONE_with ME_WANT ME_| MSG_PLEASE NUMBER_OFF OK_I REMOVE_NUMBER REMOVE_THIS SEND STOP_with WANT_ME WANT_STOP
0.5: WANT_| YOU_STOP and_I asked away baja cease con_THIS didnt died_| ese everything favor for_two has id in_THIS
0.5: is_LEGAL its_NOT lista mama means nobody papa peace recibir remove turn unsubscribe |_SPAM |_nobody |_too
0.4: I_GET KIN_died KIN_is LEAVE_ME LOVE_idea ME_MSG MSG_are MSG_from MY_MSG NOMORE NOT_YOU PLEASE_THANKS REMOVE_YOUR
0.4: SPAM STOP STOP_I STOP_SEND STOP_con STOP_for THIS_MORE THIS_MY TIME_s YOU_| anymore dejen end envien get hate
0.4: here hija last_one list llamar mande mensaje number off ok pass_| pueden pull quit removed s_NUMBER shut sms spam
0.4: stuff su taken taken_OFF thank thats these this times ya |_ENOUGH |_mira |_next |_there |_try
0.3: ALL_SEND ALONE HE_| I_BE I_DIDNT I_RECEIVE LIST ME_ALONE MSG_MORE MY_NUMBER NOT_LOVE NOT_WANT NUMBER RECEIVE
0.3: RECEIVE_| TAKE_ME TAKE_MY THANKS_for THIS_MSG YOU and_REMOVE bad cancel could_STOP delete driving enough eyes
0.3: from_YOUR have heard her mejor_| messages mira mom more moved nah notifications other pass person_| phone please
0.3: quiten read reported said salgo someone son take text them think us |_NOMORE |_cada |_could
0.2: END END_| INTERESTED_| I_STOP I_think I_tried LIMIT_THIS ME_THIS MORE NUMBER_from OFF OK_STOP PLEASE PLEASE_|
0.2: REPORT REPORT_THIS THIS_ME THIS_and WANT WANT_SEND YOUR YOU_SEND agree all and_THIS any as call come court
0.2: for_THIS going help_| im mandar many mind next nice_| no not on_THIS pay people put quiero report sign stop
0.2: stopped_| subscribed thing todo wrong you your |_PLEASE |_WANT |_como |_look |_para |_would
0.1: DIDNT ENOUGH GET_THIS HIM REMOVE_la THIS THIS_NOT THIS_may away_| block cada can_STOP cansada cosas este find
0.1: finish fuera hand_on hear leave now on_YOUR one_| parar warm_mug when_I while |_MSG |_how |_se
-0.1: ALL_pace CANT_go HE_YOU I KIN_| LEAVE_go LIMIT_YOU LIMIT_YOUR OUT_by RECEIVE_YOU SAY STOP_on STOP_rain YOUR_KIN
-0.1: YOUR_cita YOUR_next YOUR_shoulders YOU_trust amable amable_| and_then anos answers answers_| at_chess camina can
-0.1: chair chess chess_| cita_| closeness_| cream de duele_| ella es_seguro escucha estar estar_cerca feet gets hug
-0.1: in_TIME in_YOUR is_ENOUGH it just kill la_pared mano minuto_| month mood_can mucho mucho_| name next_visit
-0.1: note_one one_thing or_LEAVE para_| pared pick_one private pushed_ME quien quien_te reply saluda seguro seguro_|
-0.1: short shoulders si_duele si_es slowly talks toe trust trust_| vet wall what_do what_would when with_HE |_ONES
-0.1: |_YOUR |_and |_doctor |_find |_five |_hand |_pick |_slowly |_will |_y
-0.2: FINISHED_TIME FINISHED_was GET HE HE_pushed I_cancelled KEEPON_TAKE KIN_NOT KIN_and MY_KIN MY_battery MY_feet
-0.2: MY_meds MY_old NOT_GET NOT_MY NOT_tengo NOW_and NUMBER_PLEASE NUMBER_one OFF_bus OK ONES_YOUR OUT PLEASE_SEND
-0.2: PLEASE_both SAY_ME SAY_| THIS_I THIS_was TIME_NOW TIME_TIME TIME_is YOU_could YOU_like a agreed an and_one anota
-0.2: antes are_fine arms_| as_agreed at at_home b baby battery_is big book both both_like breaths breaths_| bus_STOP
-0.2: bus_| cada_quien caliente care cat_| cerca cerca_| chispa cinco_minutos cita close_| closeness cocina con cook
-0.2: could_SAY count_| dad despacio despues dice dios draw either either_can en_THIS exams feels feet_are five_ONES
-0.2: five_minutes for for_five go go_on god gone hace hair hand hands hay_WANT hill_| hour hour_| i in_MY is is_TIME
-0.2: is_plenty knee_hurts la_cocina last_TIME lost low low_mood mano_en may medicine meds_| mejor mi minutos mis
-0.2: moment mood mood_| move mutuas mutuas_| my nadie never news next_STOP next_time note nuts nuts_| o one one_song
-0.2: or or_KEEPON or_ONES or_skip otra outside_for pareja paso pause persona photo pick pills plan pon radio reads
-0.2: rub safe_| sat save save_THIS scarf school sending share shoulders_| shower si si_hay side sit slow smell_| sofa
-0.2: solo soy stay step_outside stopped_raining stretch suelta swap swap_| talking ten_| than thanks then_swap there
-0.2: three_breaths time time_YOU toast together try_| trying two_minutes visit visit_| volver wait wait_| walk walk_|
-0.2: was_OK we what when_YOU will_do with with_YOUR youd |_CALL |_GET |_HE |_LIMIT |_anota |_at |_deadline |_draw
-0.2: |_either |_low |_note |_o |_on |_or |_pon |_quien |_si |_step |_suelta |_swap |_then |_three |_two |_warm
-0.3: 1 ALL_DONE DONE_| FINISHED HE_WONT HE_hit HE_made I_KEEPON I_NOT I_REPORT I_choked I_left I_lost KEEPON
-0.3: KEEPON_THIS KIN KIN_burned LOVE_THIS ME_ALL ME_CALL ME_laugh ME_pego MY MY_REPORT MY_TIME MY_back MY_finger
-0.3: MY_hair MY_pills NOT_NOW NOT_meta NOT_next OK_THANKS OK_| REMOVE_PLEASE SAY_one STOP_if STOP_laughing THIS_TIME
-0.3: THIS_at THIS_hurts THIS_one TIME_we WONT YOUR_NUMBER abrazo after aire algo and_smell app_| at_cards at_scrabble
-0.3: back_| ball bath bath_| best better bit_| blocked both_WANT breakfast breakfast_| bus by_myself called
-0.3: cancelled_MY canciones car_| cards carry chocolate coat como con_HE could cried cupboard daughter day deadline
-0.3: del despacio_| died_embarrassment diez do_I drink embarrassment ended_up energy es_| exercise face familia feel
-0.3: feel_safe fine finger flat for_MY for_YOU friends_| ganas gave goodbye gusta halfway happy_| hermana hermano him
-0.3: hit_ME hombros home_| hurts hurts_| into is_fine its jumped_OFF keep la_TIME laugh laughing laughing_at le lean
-0.3: lift like_| liked little live long loud_| luego_| made make meta meta_| minutes minutes_| near next_step
-0.3: nice_park novio of on on_| one_nice opted opted_for or_STOP over_| overdosed overdosed_on own pain party_|
-0.3: paso_| pego perro pet pills_| pizza pizza_| point point_in pregunta prueba pushed question question_for quieras
-0.3: quieras_| quiere rest rubbish rubbish_OUT run safe_run scarf_| scrabble scrabble_| send shooting si_WANT sin
-0.3: skip_THIS sky slow_| smell sofa_| something stayed step_| stopped_by stopping sweet sweet_| taking talk_ONES
-0.3: taza ten ten_minutes then they things to toast_| too_long tu twice_| two up_talking up_| va walk_NOW warm_|
-0.3: water way what_TIME whole will wont work y year yesterday |_DIDNT |_KID |_MORE |_THANKS |_big |_estoy |_feeling
-0.3: |_goodbye |_hard |_left |_made |_once |_one |_opted |_pause |_pregunta |_prueba |_salgo |_share |_shooting
-0.3: |_show |_slow |_sweet |_ten |_when |_who
-0.4: 1_4 4 4_or CALL CANT DONE_BE END_TIME GET_OFF HE_SAY HE_threw HIS I_LOVE I_did I_do I_had I_stopped I_went KID
-0.4: KIN_SAY LIMIT LIMIT_LIMIT ME_at ME_from ME_hard MY_grandmother MY_knee NOT_HIM OFF_couch ONES_MY ONES_| SAY_OK
-0.4: SEND_1 STOP_and STOP_worrying TIME_LIMIT TIME_with WANT_END WANT_talk YOU_SAY and_ONES and_danced answer arms
-0.4: back bed bed_| been before better_| bit boss breath cancelled cant car coffee_| con_la couch curiosidad
-0.4: curiosidad_| cut_MY dance dance_| danced danced_| days dead_| deje did_walk die_for died_last dinner_| dio dog
-0.4: door dos early elimine en en_YOUR en_la estoy estoy_en finally_stopped flat_| for_coffee for_| found friday
-0.4: friend from_MY gone_| good got grandmother hard hard_| hit hold how_do hurt hurt_MY idea idea_| in in_bath is_OK
-0.4: is_die kicked knee la_risa lake lake_| laugh_| left library library_| life like_YOU loved made_ME marido mean
-0.4: meds miss mug_| myself_| nice night noche old on_MY once one_was or_sit para_ti pare perro_ME picture puse que
-0.4: quiet_| reminders s_| safe semana she show sigue sister sitting skip sleep_for sore sorry soup soup_| stairs_|
-0.4: station station_| step stopped sun tea that the therapist thinking thought three threw_ME ti ti_| till tonight_|
-0.4: too_many tres try until up_LIMIT ventana voz wake_up watch water_| well whenever with_cold year_| |_DONE |_LOVE
-0.4: |_ME |_MY |_SAY |_baje |_con |_diez |_found |_gave |_hit |_hoy |_la |_luego |_new |_tengo |_walked
-0.5: 2_| ALL_time CANT_STOP CANT_do DONE_NOW FINISHED_| GET_up HE_beat HE_cancelled I_gave I_opted I_was KEEPON_|
-0.5: KIN_ME KIN_at KIN_s KIN_y LIMIT_| LOVE ME_REMOVE ME_STOP ME_corte ME_dio ME_muero ME_siento MORE_PLEASE
-0.5: MY_appointment NOT_THIS OUT_loud PLEASE_KEEPON PLEASE_like STOP_LIMIT STOP_whenever TAKE_THIS TIME UNSUB_THIS
-0.5: aire_| almost appointment are_YOU at_TIME baje beat beat_ME book_| boyfriend breath_| broken cake_| calor
-0.5: caminar caminar_| carta cat choked choked_on cold cold_| cooking cooking_| cualquiera cuenta da did die do_THIS
-0.5: dormi escaleras escaleras_| esposa esta_TIME estuvo evening_| final fine_| finished for_dinner for_once forced
-0.5: forced_myself funny garden_| giving giving_up glad go_OUT great_| had_STOP half head his hit_MY holidays how_YOU
-0.5: hung in_| is_near job_| joy jumped la_puerta la_taza last_year letter line long_| look_at lost_MY loud manana
-0.5: maybe murio muy nadie_| neighbour on_TIME once_| open our outside_| parque parque_| party plant poco police
-0.5: puede puerta rain_| risa risa_| roses_| se should_I siento smell_roses song song_| story story_| sueno sueno_|
-0.5: suficiente tea_| tengo_miedo then_| there_was tome too un was was_cold way_| went_OUT what_I whats with_HIS
-0.5: with_ME with_MY y_NOW yes |_ALL |_CANT |_KIN |_SEND |_TIME |_can |_carta |_cat |_cualquiera |_forced |_go |_is
-0.5: |_its |_jumped |_nice |_skip |_stopped |_thats |_took
-0.6: CALL_| ENOUGH_INTERESTED ENOUGH_SPAM ENOUGH_sleep FINISHED_is I_TAKE I_feel I_took KEEPON_SEND LIMIT_TIME
-0.6: ME_TIME ME_with MY_flight MY_plant MY_watch NOMORE_than NOT_EVER NOT_point ONES ONES_THIS SEND_TIME SPAM_in
-0.6: STOP_crying STOP_was THANKS_YOU TIME_OFF TIME_| WANT_go are_killing back_on bailar battery beat_MY being bless
-0.6: breathing by calls casa clean comer company con_MY crying crying_| dead deja die_| dinner done duele easier
-0.6: ended estoy_DONE evening far feel_like finally flight flight_GET for_FINISHED friends great haha hanging happy
-0.6: hasta hay he heights heights_| hill hold_THIS home hoops hoy instead instead_| job killed kind la las laughed
-0.6: locked lonely lonely_| love miedo muero myself nothing outside partner person put_MY quiet reir reir_| right
-0.6: roll says scared se_ME shift slapped sleep sleep_| slept stairs threw tomorrow took took_MY took_TIME triste_|
-0.6: tv tv_| una ventana_| was_lovely week weekend why winter with_YOU with_dishes without wrote |_FINISHED
-0.6: |_INTERESTED |_cut |_did |_final |_half |_hanging |_hold |_in |_less |_scared |_should |_tonight |_what |_whats
-0.6: |_why
-0.7: 3 5 8 ALMOST FINISHED_MY GET_ENOUGH INTERESTED_KIN I_ALMOST I_afraid I_scared KIN_WANT KIN_WONT KIN_murio
-0.7: LEAVE_THIS ME_on NOMORE_excuses NUMBER_is OFF_NOT OFF_TIME OFF_milk PLEASE_NOT STOP_TAKE THIS_KEEPON THIS_STOP
-0.7: THIS_cake WONT_LEAVE about abuela adios afraid ago al better_OFF bien bien_| broke buena cancele casa_| class
-0.7: class_| clouds coffee date decir dejame did_THIS did_| dishes doctor dog_| dormir el en_casa ends escribe
-0.7: excuses excuses_| food for_TIME go_| gripe gripe_| hambre hambre_| happened happened_| hope hoy_NOT hoy_| ice
-0.7: jaja_| job_NOW kids killing killing_ME late_| later life_is lindo lovely lovely_| mes milk milk_| music nap
-0.7: nap_| only park point_THIS por_TIME pray puedo raining rope roses shop shop_| smoking_| sugar tablets tarde te
-0.7: told too_| trabajar train train_| tren trying_STOP wants watching weekends whats_point window_| |_broke |_clouds
-0.7: |_had |_life |_lost |_pray |_trying
-0.8: ALL_OK I_SEND I_could ME_LIMIT ME_up MSG_and MY_friends MY_job NOT_END NOT_aguanto NOT_hay OUT_walking
-0.8: REPORT_for STOP_at STOP_by THIS_ALL THIS_BE THIS_YOU THIS_with WONT_STOP aguanto alta anything around asi azucar
-0.8: azucar_| bailar_| burned company_| couldnt dishes_| does duty duty_| easy eat ending esta feeling felt gym_|
-0.8: hijo late later_| lol lose lunch lunes much much_| new on_ME park_| rain really screen see should sirve smile
-0.8: smoking start sundays think_THIS thoughts through til today trabajo trabajo_| up_on vecino walked walking_NOW
-0.8: was_great watched weather went were winter_| yesterday_| yet yet_| yoga zapatos |_ALMOST |_KEEPON |_LAWYER
-0.8: |_happy |_le |_locked |_removed |_went
-0.9: * 5_| HE_NOT HIS_NUMBER OUT_with SEND_THIS STOP_smoking WANT_ONES app aqui_| around_REPORT ate corner corner_|
-0.9: corte dejar edge eggs fin for_walk frio frio_| gym hablar hot if_I left_ALONE meeting missed mornings murder
-0.9: nuevo ones raining_| si_| snooze some tengo tired turned window wish |_dead |_por
-1.0: I_CANT LIST_PLEASE NOT_LIMIT OFF_MY ONES_PLEASE SAY_MY THANKS_much THIS_WRONG TIME_NOT UNSUB_from cake came cosa
-1.0: doesnt dying earlier earlier_| era garden heaven ir killer luego minute_| morning non non_STOP sad sali saw
-1.0: sent_THIS triste weather_| zapatos_| |_RECEIVE |_heaven |_non
-1.1: LOVE_| ME_in MSG_ME MY_time another ended_| ex far_| jaja making meant por_NOT tonight traffic tried_| vida
-1.1: |_maybe |_over
-1.2: MORE_LIMIT am_DONE dia drop enjoy eso food_NOW menos mum otro plans worrying
-1.3: 2 CALL_ME END_NUMBER I_walked MY_gym OUT_NOW STOP_BE STOP_la THIS_rain borre cafe chat fue landlord nose pasa
-1.3: snow snow_| win |_park
-1.4: noon noon_| often para_MORE worrying_| y_ME
-1.5: ALONE_with NOT_se NUMBER_died cats twice walking why_NOT
-1.6: SEND_on change
-1.7: NOT_TAKE TIME_PLEASE less termine
-1.8: SEND_ONES anyone
-1.9: NOT_LEAVE quite
-2.0: EVER_STOP THIS_END THIS_help nobody_MSG
-2.1: NOT_STOP did_YOU kind_| like_THIS salir_hoy
-2.2: full
-2.6: SEND_HIM
"""
