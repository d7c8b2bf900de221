"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""

LEANINGS = """
2.8: I_drank vodka
2.7: at_IT be_OVER
2.6: NOT_SAFE into_ROAD |_nearly
2.5: hurting
2.4: CHECK_trabajo WHILE_| moretones quise raped respirar
2.3: VANISH_| after_TONIGHT how_long thing_I
2.2: AFRAID_MY I_fell TOUCH_| abusive choice delante go_sleep soon
2.1: NOT_going WANT_llegar YOU_know en_BODY irme si_TONIGHT
2.0: IT_went THIS_deje YOUR_text dinero dio_HIT ojala only_one s_in saltar tirarme
1.9: GOODBYE_MY HIT_KID IT_MORE LAST_thing PHONE_away TIRED_LIVE agarra corta eggshells existir garage going_ENDIT
1.9: golpea importaria in_garage is_HIT ma people_who tiro volvio |_mine
1.8: GOON_| LIFE_MORE ME_HE MY_age OUT_OUT PILLS_en PLANNED_and TELL_MY THIS_HE TOOMANY_time age and_CHECK bought_GUN
1.8: cuando_llega debo delete_THIS en_navidad hago_| hides preguntando properly regale_MY revisa ultimos unico_ME
1.8: |_THREAT
1.7: BURDEN_| HE_can IT_WONT LIVE_MORE NOT_feel OVER_EVER PHONE_and SAY_NOW YOU_EVER are_in be_with como_| deleted
1.7: embarazada glass hacerlo hacerlo_| hola is_CHECK less metio would_be
1.6: AFRAID_HIM BETTEROFF_| HOME_cuando ME_estoy TOUCH_ME acaba across algo_| amiga aunque cancel_ME deserve
1.6: everyone_| existing insurance irme_| its_PLANNED miro piso_| se_acaba seria since_HE something_| stops suicidal
1.6: there_NOT tracker way_THIS with_GUN with_NOT
1.5: AFRAID_ME AFRAID_| CANT_OUT CANT_do CHECK_MY DIE_by HEIGHT_| KIN_I LOCK_| ME_thursday NOT_conteste NOT_see
1.5: NOT_worth NOW_PLANNED OUT_is SAY_HIM SUICIDE_y THIS_back TIRED_LIFE TOOMANY_PILLS WAYOUT_| and_TAKEN atras dicen
1.5: dormir_y falte is_IT la_hora lee proposito_| sigo_| sitting_on throw up_at up_on using vi_en won y_estoy
1.4: ABSENT ABSENT_| CANT_LIVE CHECK_TOOMANY ENDIT HE_found HE_makes HOME_con KILL_SELF KIN_HIT KIN_TOUCH KIN_le
1.4: LIFE_NOT MY_| OK_KIN OK_ME SUICIDE SUICIDE_NOW SUICIDE_| WANT_DIE amenazo ano_| beating being_LIVE best_KIN
1.4: bien_y borracho bridge bruises cachetada car_park coming_| cuantas diario diario_| diciendo does_IT down_stairs
1.4: espera_| farewell gato_ME gonna_SUICIDE happens holds_MY hospital_| jugando loaded neta old_| proposito
1.4: soy_BURDEN soy_maestra then_HE till_monday too_late veo_| watered weird whod |_HIS |_buen |_cuantas
1.3: GUN_en I_LET KIN_BREAK LIVE_| ME_LOCK MORE_DIE NOT_PLEASE NOT_think NOT_voy PLEASE_help POINT_para SAY_THIS
1.3: THIS_y THREAT_KILL THREAT_| WANT_bajar WATCHING_ME WAYOUT abre amenaza avento camera con_| cumpleanos despertar
1.3: double ending gives going_be holds juro la_neta le_TOUCH look_like looking lord mami on_floor padrastro paid
1.3: pienso q quedarme reckon sala_| se_si story_| tengo_PLANNED termine theyd_be wasnt y_despues y_esta y_listo youll
1.3: |_fed
1.2: BETTEROFF DIE_NOT ENDIT_| FORCE GOODBYE_ALL GUN_| HE_FORCE HIT_MORE HIT_by HIT_con I_run KIN_are LIFE_| LIVE_NOT
1.2: LOVED_for ME_LIVE NEED_PHONE PASTNIGHT_| SELF_if THIS_OUT THREAT_con WANT_ENDIT WONT_have abri at_ME be_DIE
1.2: bedroom boy date_| digo es_MY esas esta_afuera estar_en hed hoping inside juego key key_| la_piel lads lean
1.2: living marcas muriera nurse papi passport perdi picked piel quisiera ready run_OUT shaking soltar stepdad
1.2: tantito_| text_THIS their theyll think_| till_HE unalive voy_estar waiting when_its |_HOPELESS |_abri |_encontre
1.1: BEAR_MORE BURDEN CHECK_PHONE CUT_| DIE_| GUN_y HE_SHOUT HE_did HIM_KIN HOPELESS HURT_ME I_CUT I_SUICIDE I_can
1.1: I_keep KILL_| KIN_KILL ME_GOODBYE ME_avento MISS_if MY_MONEY MY_SEX NOT_LET NOT_contesto NOT_era POINT_LIVE ROUGH
1.1: SHOUT_and SUICIDE_MORE THIS_BODY THIS_time WANT_GOON WANT_estar WHILE_NOT YOU_LAST acabar amigas asi_se ayer_ME
1.1: birds bottle burden caja cannot chiquita comida_| cutting deje despierta dias_| digan drawer drove en_serio
1.1: encierra escuela_| for_being from_HARMLESS gun hasta_HEIGHT holiday hoy_hace hubiera is_talking knife larga
1.1: le_conteste on_HEAVEN perdon platform police porque_PASTNIGHT tengo_| thoughts touches usar veo volvi voy_LIVE
1.1: wana wey wouldnt y_ayer |_SUICIDE |_glad |_lady
1.0: BEAR_| BLAME_| BRUISE CANT_have CANT_see CUT_en DIDNT_OUT DIE_TOOMANY FORCE_| GIVEUP_| GUN_MY HE_always HIS_hands
1.0: HIT_ME HOPE_DIE HOPE_I I_HIDE I_go I_should LIVE_in LOVED_YOU ME_BREAK ME_HIT ME_have MY_HOME MY_KILL MY_abuelita
1.0: MY_boy NEED_| NOT_la NOW_arregle OVER_por PHONE_HE ROAD_KID SAY_KID THIS_unico THIS_voy THREAT_ME TIRED_| WANT_HE
1.0: WANT_KILL WANT_LIVE YOU_think abuelita and_put anywhere_| arregle arregle_MONEY ayuda b basura bath_with bell
1.0: bleeding brothers careful creo cry crying drinks encuentro escaleras esta_CHECK esta_vez estar_| everyone
1.0: fed_WATCHING food_| gives_ME hace_| happier have_PLANNED hombre la_basura learned llegar_| lot might mirar
1.0: morirme nite olvido_la once_YOU pensando picks puerta_| quick_| saben se_ROAD se_pone summer thinks_its
1.0: thought_about time_in tres_veces under_one unico very_OK voices wait_till |_LIVE |_POINT |_ate |_back |_come
1.0: |_some |_tried
0.9: ALL_night BODY_till BRUISE_| CHECK_THIS GUN HE_BREAK HIT_y HOME_and HURT_SELF IT_OVER I_AFRAID KID_and KID_are
0.9: KIN_comes LAUGH_and LET_OUT LIVE_and LOCK_in ME_TAKEN ME_dan ME_esta ME_pidio ME_quito ME_tapo MONEY_and MORE_y
0.9: MY_best MY_senora NOBODY_can NOBODY_would NOBODY_| NOT_be NOT_escriban NOT_hubiera NOT_reply NOW_TIRED OK_for
0.9: OK_with OVER_being PHONE_I PLANNED_| ROAD_ME SAY_IT SAY_SUICIDE SAY_si SHOUT_y TAKEN_PILLS TONIGHT_s WANT_SUICIDE
0.9: YOU_can about_SUICIDE afternoon afternoon_| alive amigo and_be and_thought anyway_| apago bag bathroom be_LIVE
0.9: been_putting cada_uno calle canse comes_in como_si conteste cos cross_| despido drank drawer_| encontro escucho
0.9: estar exactly fault funeral haber hospital if_THIS in_HOME in_drawer ir_| is_going ive keeps kettle kinder
0.9: kinder_| kms la_gente la_noche like_I like_THIS llave man ngl nice_see nomas nomas_| obliga peaceful pega pesa
0.9: plane raro raro_| razones reasons rn salida se_quien sentido sex since slept_in soga sometimes_I starting_MORE
0.9: suicide suicidio tablets tantito tengo_BRUISE theres threatens turned ve vieja_| vuelvo was_DIE went_for whatever
0.9: y_CHECK y_tengo years_HE |_GUN |_WONT |_everyone |_having |_old |_pienso |_siempre |_sometimes |_theyd |_verdad
0.8: AFRAID_what BODY_y GUN_and GUN_in HEIGHT_MORE HE_ME HE_OVER HE_WONT HE_has HE_is HE_put HIT_| HOME_with
0.8: IT_TONIGHT I_CANT I_going I_in I_might I_sleep LIVE ME_NOT ME_cree ME_down ME_perdone MY_OUT MY_hands NOBODY_THIS
0.8: NOT_habla NOT_puedo NOT_veo NOW_and NOW_la OUT_OVER PASTNIGHT_ME PLEASE_could POINT_| SAY_HE SAY_le SUICIDE_SELF
0.8: THREAT_and TOOMANY_noches WHILE_SHOUT aca acabe acostarme also am_on and_SAY anoche anyway at_least be_nice bread
0.8: bruised buen calle_| christmas church comida coming_up con_HIT con_INSURANCE conmigo could_be cree_| cuando_SHOUT
0.8: cuello damn desde_se did_walk digas dio_YOUR early_| edge en_HOME encerrada ended escrito estuve feels_OK for_dog
0.8: forcing from_MY from_OUT front golpes habla_| hacer_| haga haga_| hasta_se have_SEX hell hijos hole in_kitchen
0.8: intrusive its_OVER jalo la_GUN la_LOCK la_TOOMANY le_BREAK le_escriba least left_LETTER llegar lleva lock
0.8: look_after mark marks matar matarme mesa_| morado motivos navaja negro nobody ojo pan_| para_NOT patron patron_ME
0.8: perdone_por permission pictures poder promised puedes puse_la ran rompio s_OUT sabe_| se_la slipped something
0.8: sounds stairs_| starts sunset sunset_| taken tanto_| tengo_GUN thats_LAST tonight turns vieja vivir voy_hacer
0.8: voy_poder was_| we_NOT with_HIT y_ALL y_SAY |_HEAVEN |_feels |_long |_paso
0.7: ALL_dias BURDEN_para CANT_be CHECK_| DIE GOODBYE_| HARMLESS_por HE_MY HE_TOOMANY HE_do HE_know IT_THIS I_ME
0.7: I_PLANNED I_doing I_found I_only JUMP JUMP_| KIN_murio LET_NOT ME_CHECK ME_MISS ME_by ME_in MONEY_y NECK_|
0.7: NOT_LAUGH NOT_TELL NOT_YOU NOT_contesta NOT_va NOW_estoy OK_NOT OUT_HE OUT_NOT PILLS_| ROUGH_| THIS_I THIS_haga
0.7: THIS_se THIS_tenia TOOMANY_MY WANT_ME WHILE adentro against and_if andar arm asleep at_night bajar black bowl
0.7: boyfriend brazos breathing by_sunday cajon calm carro_| compa con_GUN contesta_| contigo contigo_| contra_la
0.7: cosas cuando_NOT cuando_le cuerda cuerpo decidi decirle deseo despedida did_IT die espera estaria exist eye
0.7: familia floor for_IT found gas going_KILL going_SUICIDE gonna got_GUN he hes hits hoy_ME hoy_es is_pointless
0.7: its_MY jump kiero know la_KID la_OUT la_comida la_mesa la_plancha le_HIT le_hizo life lights live locks luna
0.7: mete_MY morir murio_en nacido name_| needs nina noches_| nor packed para_cada pasar pencil pistola plancha
0.7: planning pointless pot pude_| put_CHECK putting quick quien_le real reason rn_| se_mete seat see_MY self shook
0.7: sobre_la sorry soy_I space starting still stood_at thats_ME theyd think_I tira tomar_la tome traffic tranquilo
0.7: vale ver_si vez_en viernes_y vivo wall warm_and we_have world y_LET y_NOBODY y_si |_HOPE |_ando |_cuando |_once
0.7: |_paseo |_perdi
0.6: BODY_are BODY_at BODY_| CANT_get CHECK_en GAME_for HEAVEN HEIGHT HE_HURT HE_NOT HE_TAKEN HE_going HE_have HE_were
0.6: HIT_HIT HIT_THIS IT_would I_died I_left KILL_MY KIN_la KIN_on LAST_time LOCK_en ME_FORCE ME_KILL ME_alegra ME_ha
0.6: ME_pregunto ME_va MY_heart MY_nuera MY_own MY_vecina MY_vieja MY_viejo NECK NOT_BEAR NOT_le NOW_NOT NOW_TAKEN
0.6: NOW_hice NOW_se NOW_with PASTNIGHT POINT POLICE SELF SELF_TONIGHT SELF_on TAKEN_TOOMANY THREAT TONIGHT_NOT
0.6: WONT_NEED YOU_PLEASE about_KILL actually alegra allowed also_| am_I and_WANT anda answered asi_| be_easier
0.6: between birthday_| bothering broma burning by_MY cada_noche camine_| cliffs coin_| corto_| cos_I cuando_se dar
0.6: desaparecer died_in dios duermo duermo_con en_GAME en_medio encerro encontrar esperar esta ex flatmate foto_en
0.6: fotos frasco fuerte get_up going_HURT gone_| gusta_cuando hace_frio hermano hiding hoy_se igual_ME in_MY
0.6: interview is_WATCHING la_puerta le_SAY light_| lit llora looking_at menu meses_| mete mientras mum nah ninguna
0.6: nota notes nuera nuevo_| on_HEIGHT on_POINT outside parar pastillas pay pelo por_MY por_PHONE propia proxima_|
0.6: puente purpose quita_la rated reached regret room see senor_ME set shop sleep_and solo_ME tapo teeth_| tengo_WANT
0.6: terminar theyre todo todos va_THREAT viejo voy voy_con vuelta wanna wednesday what_HE wheel when_KIN whoever
0.6: why_am writing_THIS y_hoy |_WHILE |_as |_esta |_igual |_people |_porque |_there |_theres |_why
0.5: BEAR BEAR_I CANT_GOON CHECK_ME DIDNT DIE_MORE FORCE_ME GOODBYE HE_HIT HE_THREAT HE_coming HE_from HE_like HE_was
0.5: HIM_PHONE HIS_OUT HIT HIT_HIM HIT_MY HOME_at HOME_y HOPE_TOOMANY IT_DIDNT IT_SELF IT_and IT_be I_DIE I_HOPE
0.5: I_SAIDNO I_wrote LAUGH_at LETTER_| LET_BRUISE LIFE LIVE_is LOCK_SELF ME_acuerdo ME_puso ME_quita ME_saco ME_who
0.5: MONEY_la MY_BODY MY_PHONE NOBODY NOT_know NOT_ocupo NOW_THIS NOW_its OVER_con PHONE_for PILLS PLEASE_TAKEN
0.5: SAIDNO_| SAY_KIN SAY_ME SAY_se SELF_| SEX_| THIS_ROAD THIS_TAKEN THIS_at THIS_be TOOMANY_HIM YOUR_day YOU_OK
0.5: acuerdo again altavoz altavoz_| and_ALL and_GUN and_HIT and_its another aqui_en asi_es bate be bf bike birthday
0.5: bought busy calendar calendar_| calling carro carrying case che check choked con_IT con_senor contesta could_DIE
0.5: cuando cuido da dark day_is day_off deja dia_| dias dicho did_try died_| do_NOW do_we door dying en_MY escribo_|
0.5: estoy finger fuera_| girls go_NOW guess guess_| hand_on hand_| happy have_IT herself hice_la house hurt iglesia
0.5: igual in_HARMLESS in_SEX is_THIS is_sitting la_DIE la_mano la_tarde library_| like_MORE linda listo listo_| long
0.5: making mama mandar mayor means media_hora medio meet mensaje mirando mismo most myself nadie neck night_| nights
0.5: noche noches noticias_| odio ojos one_for open_| own para_| pasa peaceful_| pension picture pie_| pienso_en pills
0.5: pongo preguntarle pueblo puerta queria quitarme regale river roses s_got saber said says se_le seguir semanas
0.5: send_| shakes shed should si_ME si_THIS sigo sit_down solas stopped takes telly than thats there_| thinking
0.5: thinking_about thought_I threatening thursday tibio tibio_| til time_HE todas trae turn ultima until_I van venga
0.5: venir vez_| vida visto voces wall_| weon with_IT write_IT wrong_| y_la |_DIE |_LIFE |_ayuda |_bien |_bonito |_do
0.5: |_domingo |_duermo |_estoy |_order |_pause |_saw |_thinking |_unsub |_weon
0.4: AFRAID ALL_| BLAME CANT_BEAR CANT_| CHECK_in GOON HARMLESS_ME HE_CHECK HE_WANT HE_are HE_dicho HIS_KIN HIT_YOUR
0.4: HOME_| HOPE_NOT IDIOM_KIN I_NOW I_WANT I_WONT I_have I_sat LAST_PHONE LAST_one LAUGH_ME LETTER_THIS LOCK LOCK_OUT
0.4: ME_LET ME_PASTNIGHT ME_THREAT ME_and ME_dieron ME_hice ME_olvido ME_when ME_| MONEY MONEY_| MY_DIE MY_KID MY_tia
0.4: NOBODY_ME NOT_HARMLESS NOT_KIN NOW_I NOW_LIVE NOW_SAY OUT_PLEASE PILLS_are SAY_YOUR SEX SHOUT_| THIS_hice
0.4: THIS_month TOUCH VANISH WANT_NOBODY WANT_VANISH WONT_SAY YOUR_KIN YOU_WONT abri_la abrio aca_| after_HARMLESS ago
0.4: ago_| and_DIE ando_WATCHING anywhere asi ayer_le balcon belt better bottom breath brother bueno_| caliente calls
0.4: came_| car cartas cerro come_back con_LOCK con_ropa contesto controla cosa_| cries cross cuarto cut date dejo
0.4: did_HE different dijo donde down_with doy drive empece en_LIVE en_papel ended_up entra entro es_NOW es_buena
0.4: escondio estoy_en father feel_like for_HE for_ME forma friday_| fue fue_YOUR go_quiet go_| god got_MY had_MY
0.4: hagas haz hear him honestly if_HE in_bath ir_con joking kept knows la_BODY la_LET la_silla late le_SAIDNO
0.4: leaving_| left letting like_its lindo little_KIN lleve location look make_IT makes_ME manera march marido mata
0.4: mom monday night nineteen normal oigo olvido otherwise oye papa parada park parque parque_| pedi_la pensado
0.4: peor_| perdone por_ALL por_NOT por_si porque_ME pude puedo put_HIS queda quita ready_| really reimos road rompe
0.4: se_acabo se_duerma serio serio_| silla sleep sleep_| spot spring sube sweets sweets_| tanto teach teeth
0.4: tengo_AFRAID three_days throat time_IT tracks tried true_| va va_SUICIDE van_tres ver_MY vias vive vivi voy_OUT
0.4: wake what_would when when_| where why with_ME woman y_KIN y_NOT y_YOUR |_CANT |_HOME |_PILLS |_bueno |_creo
0.4: |_estuve |_feel |_gonna |_help |_kept |_llevo |_rest |_would
0.3: ALL_THIS ALL_y BREAK CANT CHECK CUT CUT_SELF EVER GIVEUP HARMLESS_for HE HE_LOCK HE_gave HE_made HE_will HE_|
0.3: HOPE INSURANCE INSURANCE_at IT_NOT IT_on I_HARMLESS I_at I_be I_finally I_got I_see I_| KIN_ME KIN_MY KIN_is
0.3: KIN_thinks LOCK_ME ME_DIE ME_LAST ME_OUT ME_PLEASE ME_cai ME_da ME_diera ME_dijeron MORE_than MY_LAST MY_job
0.3: NOBODY_s NOT_OK NOT_OUT NOT_fue NOT_para NOT_pude NOW_mismo OK_NOW OUT_esta OUT_| OVER_OK PILLS_and PLANNED
0.3: PLEASE_pasar SEX_and TAKEN_THIS TELL THANKS_por THIS_va TIRED_being TONIGHT_| WONT WONT_LIVE WONT_be YOU_get
0.3: acabo_| accident accident_| afuera algo along already am and_KIN and_theres anos_y answers aqui_| around at_HOME
0.3: at_MY been being believe bowls bowls_| burned cadena cai called_MY calm_| can_save cant cerre chat ciudad clean
0.3: cleaned clothes coin coming contra cough cree cuchillo cumplo cute dan days decided dejando dejen_mandar demas
0.3: dentist desde dia diera dieron dijeron do_| does driver driving drunk duele_la duerma eat en_ROAD enfrente
0.3: escondida escopeta escribi escribo esta_en esta_la estaban estan estoy_TIRED estudiar ever everything exam falta
0.3: feo_| fish flores flour for_sunday for_yourself forty_years four_| from_NOW from_where giving go go_HOME golpe
0.3: grandad grandson ha half_hour have heat here hitting hold hora iba if_I im in_BODY in_HIM in_YOUR in_way into
0.3: isnt its just la_WATCHING la_pared la_senora lado largo_| late_for le_hace le_tengo leaves leer legs letter
0.3: lighter llevo loud_| mala_| mando mando_audio marriage marriage_| mato month_| months muchacha navidad nearly
0.3: nene ninos noise noise_| notebook_| notice number_NOW oh once_| ones ones_| open orden_| pa pain papas para
0.3: para_MY parece pared pared_| pasa_| pasaporte peace_| pensando_en piso planta poco_| por_THIS porfa post profe
0.3: puso regreso remember ring ringing runs sad salir saw screaming se_OVER se_va secreto sola standing sweet_|
0.3: talking_ME tambien tell temprano tener that think thought_| tiene toco uno_NOW used va_KILL verdad_| vez vista
0.3: walking wants well what_I whats_THIS which with_HARMLESS with_HIM woke wont would y_cada |_GOODBYE |_HE |_KIN
0.3: |_LAUGH |_LOCK |_ME |_YOU |_ayer |_be |_bit |_delete |_en |_flour |_forty |_found |_hand |_its |_oye |_sitting
0.3: |_solo |_started |_tengo
0.2: BODY BODY_and BRUISE_en EVER_| HEIGHT_y HE_else HOME HOME_for HURT I INSURANCE_and IT_es IT_if I_HIT I_HURT I_am
0.2: I_been I_gonna I_on KILL KIN_NOW KIN_| LET LETTER_on LET_LETTER LIVE_NOW LOVED_THIS ME_HIDE ME_HOME ME_I ME_OK
0.2: ME_WANT ME_bane ME_duele ME_mude ME_pasa ME_tiene ME_voy ME_with MISS_| MY_PILLS MY_ama MY_prima NOT_se OK_I
0.2: OUT_TOOMANY OVER_PLEASE PHONE_y PLEASE_LET POLICE_came SAFE SAFE_at SAIDNO SAY SAY_I SELF_in SUICIDE_on
0.2: THANKS_for THIS_HIT THIS_es THIS_la THIS_mejor TONIGHT WANT_IT WONT_LET account account_| alguna always ama
0.2: and_HE and_HEAVEN and_I and_change and_go and_is anda_con ando angry ano anything_else arms arreglar at_table
0.2: azotea bane bano beach beat bed best bin both bro by cai_la cancel_| casa chair_| chico children conozco cousin
0.2: dad day_at dead debajo debajo_la dedos despues dice disappear do_YOU done dont dosis down drink_| drop dudas
0.2: empuja en_SUICIDE en_noticias ends entera entonces es_la escalera escalera_| escribi_LETTER estoy_| every face
0.2: fall fell for_tea frente fuerza fui fui_HEIGHT get girlfriend go_OUT goes going gone grand_| green grita hacer
0.2: harta has head held hice hice_THIS hoy_| i if_its jaw job kill kind_| know_| la_HEIGHT la_MORE la_calle la_dosis
0.2: la_escalera la_ropa lady_at largo last lata_| le le_deje left_| lie like_SAY limpio lleguen llevo_tres lo lost_IT
0.2: made mano_| me mejor mi miedo mis missed money month much_| mude mug_| mundo nena nice nice_thing nombre_MY note
0.2: on_step once online only para_OUT past peas pegar pensado_| people_| person photo pill pizza pizza_| plate
0.2: pregunto prima prima_| question quieren quito quito_PHONE read_IT ropa rough round_| s_KIN saco safe saying
0.2: scared se_fue seguro send_THIS sending_ME shower_| si sick since_I sit_with sleep_on socks_| sorted spots spots_|
0.2: step stood sunday sunday_| table_| tengo tengo_la tenia them thinks till tio to toca todavia todavia_ME toma
0.2: train tree_| uncle under up up_NOW videos viejo_| viene viernes_| voy_| want way we_do weekend whenever_YOU while
0.2: wrong y_ME y_NOW y_THIS ya yes |_ALL |_DIDNT |_I |_NOW |_SAY |_TELL |_WANT |_been |_came |_desde |_like |_mire
0.2: |_senor |_si |_teach |_voy
0.1: ALL ALL_OK ALL_lados DIE_y HE_got INSURANCE_| IT_was I_TAKEN KIN_SAY KIN_put LAST_dia LIVE_THIS ME ME_pide MISS
0.1: MY_dog MY_feet MY_late MY_terapeuta NOT_use NOW_ME OVER_I PAIN ROAD SAY_| SELF_and TAKEN THANKS_OK THIS_habia
0.1: THIS_will TIRED TOOMANY_| WANT after ah and_WONT at_HARMLESS back be_NEED broke bueno by_ROAD camino can cel
0.1: chair change closed cobran colgar con_TOOMANY contentos contentos_| decirlo decirlo_| despierte did_MY en_blanco
0.1: en_la enoja es_por escribir espalda esposo even favourite feel feo four_years fr fria friend frio fuerzas future
0.1: game get_IT gets_in give goes_OUT got_HIT got_ME handed have_MORE have_MY hours_| hoy hurts in_june in_| job_|
0.1: la_LAST la_enfermera la_escuela lados lados_| land las late_KIN llaves lovely made_ME mano mercado mesa mine
0.1: mucho_| needing no nothing o_te of on_MY or_sit over papel parce pase people pie pillow planned pone por_TOOMANY
0.1: puede que quiero ringing_| rio school se se_enoja shouting sin sitting solo sometimes tengo_TOOMANY terapeuta
0.1: there theres_NOT things third time_| toalla trajo_flores twice ultimo use verdad viene_| w while_I worrying
0.1: write_HE yo |_despues |_if |_is |_lost |_sat |_when
-0.1: ALL_MY BEAR_later GAME_visit HARMLESS_are HARMLESS_breath HARMLESS_breaths HARMLESS_evening HE_for HIDE
-0.1: HOPE_there HURT_| IDIOM_la IDIOM_with IT_ALL IT_WANT IT_as IT_or IT_solo I_did I_get KID_SAY KID_se KIN_LOCK
-0.1: KIN_NOT KIN_esta LAST_la LAUGH_name LET_IT ME_lees ME_rei MORE_TRIP NOT_and NOT_big NOT_like NOW_is OK_HIT
-0.1: OK_OVER OK_answers OK_con OUT_NOW OUT_at OUT_disco OUT_pond OUT_slowly OUT_window OUT_y OVER_IT OVER_if PHONE
-0.1: PHONE_are PLEASE PLEASE_call PLEASE_keep PLEASE_remove PLEASE_send ROAD_| SAY_one SAY_yours SEX_with SHOUT_taza
-0.1: TELL_HE TELL_YOU THIS_as THIS_drop THIS_ha THIS_quieres THIS_tengo TOOMANY_HARMLESS WANT_ir WHILE_se YOUR_BODY
-0.1: YOUR_PHONE YOUR_aire YOUR_hands YOUR_lunch YOUR_next YOUR_shoulders YOUR_timing YOUR_words YOU_YOUR YOU_enjoy
-0.1: YOU_heard YOU_left YOU_liked YOU_press YOU_set YOU_wash about_MY after_YOUR after_lunch afuera_o ahora algo_te
-0.1: aligerar_rato amarillo amarillo_| and_down and_either and_follow and_later and_sit anota_algo anota_tres
-0.1: answer_too antes_YOUR antes_dormir as_IT as_agreed as_fast as_tall asking at audio baby baila_| bailar_pieza
-0.1: balada balada_| bald bald_heads before_lunch beginners bien big_talks bit blue_thing boils boils_| bonito bother
-0.1: box breathe_OUT buena_balada bump bump_| burn busca_palabra busca_tres by_its call call_| can_pause canciones
-0.1: canciones_| cante cat cena_| cerca_cinco chair_and change_| cinco_respiraciones cloud_| colour_| como_te
-0.1: company_help con_MY con_THIS con_nombre contarla contarla_| cool cool_| corner_| corto counts_too cuarenta
-0.1: cuesta curtains cushion_like da_curiosidad date_vuelta day_| death decides decides_| dejar delete despacio_cinco
-0.1: disco disco_dance doctor dog_OUT dog_decides doing don dos_minutos doze doze_on draft draft_counts drop_|
-0.1: duermes duermes_medias each each_name each_other earlobe earlobe_| ease_tense el elbow_| elige_palabra else en
-0.1: en_HEIGHT enjoy_| es_para escribirme escuche escuche_luego espere espere_afuera essay evening eyes_shut fast_|
-0.1: finally find_haircut find_one fine fist fist_bump floor_| flop flop_| fog fog_| follow_one for for_NOW for_YOUR
-0.1: for_its for_short fresh friends from_chair fruit_by fruta gate gate_| gets give_one guess_spice gustaba
-0.1: gustaba_| hace_la haha hairdresser hairdresser_| half_as hay heads_count heard_| heel_| help_at hoja_| how_I
-0.1: ideas if_IT in_cupboard invite is_OVER its_smell joke juice juice_| keep_TAKEN kind_hairdresser knees_| know_who
-0.1: la_frase lado_y later_are le_doy le_guste lees lees_en left_too lentas_| like like_back like_dog like_kind
-0.1: like_wet liked_| line_about lista_y little_time llena_hoja low_| mains mains_| manos manos_en manos_| may_ease
-0.1: meal mece mece_hombros medias medias_| medicina_| minute minute_swap minute_walk minuto minuto_con minuto_| misa
-0.1: morning muevete mug name name_one near_YOU next_GAME next_visit nice_smell niebla niebla_| nombre_basta novia
-0.1: novio o_la o_para off_HOME ok olor_| on_HIM on_signal one_GAME one_LAUGH one_blue one_nice one_sound one_word
-0.1: or_doze or_flop or_fruit or_listen or_rest or_stand or_tear or_walk otro own_| palabra_despues palabra_tuya
-0.1: papeles paper_slips para_contarla paren partner paseo_| pass_is pense people_WANT permanently person_| pet
-0.1: pieza_| pigeon pigeon_| play_one please plot plot_twist plump plump_cushion pon pond_| por_primera prefiero
-0.1: pregunta_| press press_send primera_vez pucha pues puse quedate quedate_minuto quien_YOUR quien_te
-0.1: quieres_preguntar rare rare_treats rato_para reach_up read_THIS rei remove_MY remove_THIS reporting_THIS
-0.1: respiraciones rojo rojo_| ropa_suave roto s sabor sabor_| se_hace sentir service service_| set_off shake
-0.1: shake_like shave she sheet sheet_with short_walk show_IT si_se signal_with silly sit_on slice slips slips_|
-0.1: slowly_five small_thing smell_and smell_| snap snap_| solita some_cream songs sonidos sonidos_| space_| spice_or
-0.1: spoon_| stand_up stand_| standing_on stars start_| starters starters_| step_| storm storm_| stuff suave_| table
-0.1: talks_| tall tall_as tarde tarde_antes taza tbh te_da te_duermes te_escuche te_gusta te_gustaba teacher tear
-0.1: tear_IT ten_OK ten_minute tenis tenla termina terrified then_keep there_was thing_OUT thing_| this three_breaths
-0.1: three_each three_words tia tibia tibia_| times_| timing timing_| tomar tomatoes too too_| tormenta tormenta_|
-0.1: treat treats treats_| tres_respiraciones tres_sonidos tuesday_was tuya_para twice_| twist two_THIS two_songs
-0.1: unsubscribe_| up_| verde verde_| very viejita vuelta_diez wash wash_YOUR wash_day water water_HARMLESS
-0.1: water_boils way_| went wet_pigeon whats whats_hard whenever_HE where_I while_water window with_NOW wooden_spoon
-0.1: worse_| would_company wrist write_three wrong_number wrote y_muevete your |_agree |_agua |_amarillo |_amigo
-0.1: |_bald |_breathe |_buena |_camina |_canciones |_casi |_colour |_cool |_deje |_draft |_earlobe |_eat |_elbow
-0.1: |_espere |_eyes |_find |_fist |_fog |_for |_got |_hour |_in |_invite |_jar |_juice |_library |_llena |_made
-0.1: |_mains |_market |_mece |_niebla |_nod |_olor |_on |_one |_only |_paper |_paren |_pass |_pide |_plump |_pon
-0.1: |_pucha |_quedate |_rare |_reply |_reporting |_rojo |_ropa |_sabor |_shake |_share |_shave |_show |_slowly
-0.1: |_small |_smell |_smooth |_snap |_sol |_stand |_starters |_station |_storm |_sweets |_tenla |_then |_tormenta
-0.1: |_verde |_wave |_wear |_yours
-0.2: ALL_fruta ALL_pace ALL_visit CUT_IT DIDNT_WANT GAME_IT GAME_and HARMLESS_first HARMLESS_minutes HARMLESS_papel
-0.2: HARMLESS_reply HARMLESS_| HE_YOU HE_YOUR HE_amable HE_and HE_confianza HIDE_en HIM_MORE HIS_| HIT_despacio
-0.2: HIT_la HOME_is IDIOM_hambre IT_HARMLESS IT_ahead IT_always IT_at IT_back IT_close IT_feels IT_goes IT_helps
-0.2: IT_in IT_may IT_night IT_only IT_play IT_twice IT_up IT_| I_MISS I_enjoy I_lost KID_NOT KIN_CHECK KIN_OK KIN_con
-0.2: KIN_has KIN_para LAST_slice LAST_vez LAUGH_NOT LETTER_IT LETTER_one LETTER_with LET_THIS LET_go LET_ti LOCK_con
-0.2: ME_THIS ME_abrazo ME_bajo MISS_being MORE_rato MY_HOPE MY_NOT MY_glasses MY_little NEED NEED_THIS NOT_GAME
-0.2: NOT_POINT NOT_THIS NOT_WANT NOT_count NOT_help NOT_lista NOT_long NOT_prisa NOT_signed NOW_esta OK_HE OK_PLEASE
-0.2: OK_question OK_respuestas OK_tree OUT_IT OUT_YOU OUT_con OUT_in OUT_means OUT_ten OVER OVER_ALL OVER_THIS
-0.2: OVER_two OVER_| PAIN_NOT PHONE_NOW PLEASE_OVER PLEASE_PLEASE PLEASE_aligerar PLEASE_and PLEASE_both
-0.2: PLEASE_cancel PLEASE_delete PLEASE_like SAY_cuando SHOUT_can TAKEN_ME TAKEN_first TELL_NOBODY THANKS THANKS_|
-0.2: THIS_HARMLESS THIS_ME THIS_NOT THIS_basta THIS_lean THIS_list THIS_notifications THIS_te THIS_tuyo THIS_was
-0.2: TONIGHT_is TOOMANY_bien TOOMANY_segundos TOOMANY_y TRIP_y WANT_OUT WANT_| WATCHING WATCHING_beginners
-0.2: WHILE_hierve YOU YOUR_HOPE YOUR_body YOUR_cita YOUR_closed YOUR_feet YOUR_fingers YOUR_lista YOUR_palms
-0.2: YOUR_teeth YOU_CANT YOU_SAFE YOU_brush YOU_could YOU_in YOU_like YOU_meet YOU_own YOU_saved YOU_wait YOU_|
-0.2: after_HIM after_IT after_YOU agenda agenda_| agobia_| aire aire_| aligerar alma always_gets and_THANKS
-0.2: and_colour and_keep and_rest ando_con anota anota_la anota_palabra answers_| antes_la antes_| anything
-0.2: apparently are_fine are_kind arriba as_YOU as_slowly as_spam as_thought ask at_YOUR at_ease at_something
-0.2: audio_diez away back_long baila_con bake bake_IT barrer barrer_| bass bass_| basta_| before_YOU beginners_group
-0.2: being_close bench bench_or bills bin_IT blank_days blanket blanks blanks_are blue_mug body body_| books_on
-0.2: both_WANT both_are both_like bow bow_OUT bow_| breath_each breaths breaths_| brilliant broken brush brush_YOUR
-0.2: bufanda bufanda_| build build_nest buried by_accident by_feel cafe_| cafecito_| calm_moment calor cambiado
-0.2: cambian_| cambio camina_| can_bow can_hear can_pass can_| cansada car_| cepillarte cepillarte_dientes changed
-0.2: chi chi_| choose choose_calm choose_one cinco_minutos cinco_veces clean_pillowcase close close_for closed_eyes
-0.2: closeness_| cloud coat cocinan cole colour colour_in comer comfiest comfiest_inch como_ME como_mango con_WANT
-0.2: con_basta con_la con_manos con_tres conduct conduct_one confianza copies cosa could_CHECK could_SAY count_five
-0.2: count_| crying_| cualquiera cualquiera_la cuando_THIS cuando_quiera cuando_quieras cuando_te cuando_vayas
-0.2: cuchara cuchara_| cumple cupboard_and da_AFRAID das das_| date_TOOMANY date_hora daydream days_are days_is
-0.2: dejalo_para descansa descansa_| detente detente_cuando di dia_y diez_minutos diez_segundos dig dila dila_vez
-0.2: dilo dilo_| do_as doesnt domingo_| down_one down_whenever draw draw_line draw_one draw_three drink_as drum
-0.2: drum_| dry each_with each_write each_| ease easy eat_HARMLESS effect elbow elbow_counts elige elige_gusto
-0.2: else_we en_MORE en_cole en_enero en_mal en_orden en_rato energy enero enjoy enjoy_TONIGHT es_menos escribe_LET
-0.2: escuela esquina esta_semana estira esto exams eyes eyes_in far_from fed feels feet_| fifteen_minutes fin_semana
-0.2: find_comfiest find_softest fingers fingers_like first_sip first_with first_| five_sounds five_times follows
-0.2: for_THIS for_YOU for_five for_how for_low for_one for_something for_ten for_visit for_when forgot_MY frase
-0.2: frase_| frases frases_para frenar frenar_| fresco fresco_| from from_YOUR fruta_| fuerza_| fun gente_|
-0.2: gets_THANKS girl glasses go_first goes_choose good gracias grey gris gris_| guarda guarda_la guste gusto
-0.2: gusto_pequeno gustos ha_cambiado hacia had handy_for happens_on have_GAME have_SAY have_private having hay_WANT
-0.2: hay_respuesta hay_| haz_HARMLESS heads heads_left hear_IT heel help help_when helps_if herb herb_| hierve
-0.2: hierve_agua hombros hooray hora_mercado hora_parque hour_and how_YOU how_are hoy_NOT humming humming_counts
-0.2: ice_cream if_OK if_| in_THIS inch_YOU info info_| invita invita_HE invita_YOUR is_fine is_quiet jar jar_| jefe
-0.2: jornada jot jot_one juega juega_cinco keep_IT keep_THIS keep_yours keeping kick kicked kind kind_answers
-0.2: kitchen_| knee_| knives la_SAY la_cuchara la_das la_manta la_moto la_plaza la_proxima la_semana la_tiras
-0.2: laughing laves_manos le_di lean_en lejos_| lentas lentes lentos_| like_kettle like_sound like_stars line_on
-0.2: line_would line_| lines lines_yourself lines_| liso liso_o list_three lista listen lists lists_| llena locked
-0.2: long_LOVED long_and long_| look_far looks looks_NOT los luego luego_CHECK luego_cambian luego_ves lying_on
-0.2: made_HARMLESS madre make_two mal_rato manda_audio mango mango_| manos_ocupadas manta_| mas match mateo maybe_|
-0.2: mean_| medicina medicine meds meet_KIN mercado_NOT messages meta_NOT meta_| mine_| minute_| minutes
-0.2: minutes_lying minutes_with minutes_| minutos minutos_para minutos_| mira_lejos mira_perros mire mirror mirror_|
-0.2: mistake mistake_| moment moment_| mornings moto move moves moves_slowly mrs muero mug_OUT mujer music music_|
-0.2: mystery naranja naranja_NOT navidad_| near near_far near_| nest nest_| never next_bench next_call next_drink
-0.2: next_wash next_week nice_| night_s nino noches_basta none none_is noten o o_LET o_NOT o_cuando o_dejalo
-0.2: o_descansa o_guarda o_media o_tibio ocupadas olor on_IT on_one on_other on_shelf one_HARMLESS one_OK one_and
-0.2: one_clean one_elbow one_kind one_line one_minute one_moves one_page one_person one_question one_small
-0.2: open_cupboard or or_ALL or_OVER or_bin or_bus or_cook or_fold or_give or_hold or_look or_next or_numb or_pass
-0.2: or_send or_skip or_some or_wear other_s out outline owner pace_| page palabra palabra_para palabra_sobre palms
-0.2: palms_warm papel_y papers para_frenar para_ti pared_y parte_basta parts parts_YOU pasada paseo_NOT paso pass
-0.2: pass_| passed past_one pause pause_word peace pebble pela pela_naranja pellizca pelota pequeno_para permiso
-0.2: perros person_YOU phones_away pick_one pide pide_HE pie_y piensa pillowcase pillowcase_| pinch pinch_salt
-0.2: piso_minuto plan plantas plants plato_siempre play_| pleasure pleasure_NOW pocket pon_cumbia pond ponte
-0.2: ponte_pie pot_herb pregunta prisa prisa_| proxima prueba pull pull_weeds punched put_MY put_on quede quedo_con
-0.2: question_for quien_recibe quieras quieras_| quieres_ir quieres_recuperar quince racha_gris rained rato_gris
-0.2: reach read recibe recibe_THANKS recuperar recuperar_| respiraciones_lentas respuesta_mala respuestas
-0.2: respuestas_| rest rest_YOUR rest_counts rico right rings_| ritmo ritmo_| roll roof rub_YOUR s_number s_rest s_|
-0.2: sabado salt_| scan scarf_or se_LOCK sea secreto_plato segundos segundos_HE semana_con send_one senorita_|
-0.2: share_one shelf shelf_| short_lists short_| shoulders shoulders_| si_duele si_es si_quieres si_te side sideways
-0.2: sideways_| sientate_| siente_piso sign sigue siguiente silla_cinco sip sip_YOUR sirve sirve_ALL sirve_taza
-0.2: sit_and sit_up skip skip_IT skip_sore slice_then slow slowly slowly_as slowly_| small_pleasure smell_three
-0.2: smooth_| sms_| snapped sobre softest softest_thing soil solo_| something_far something_on son sore_or sound
-0.2: sound_IT sounds_| soup spread spread_YOUR stars_| start started station station_| stay stay_with straight
-0.2: straight_HOME stretch stretch_like stretch_| string string_| suave suelta_la sueter sueter_| swap_| t tai
-0.2: tai_chi tails tails_OK talks taste taste_| taza_tibia te_agobia te_laves ten_HARMLESS ten_minutes tengo_BODY
-0.2: tense_day termina_la texting_| then_OVER then_spread then_swap there_anything thing_SAY thing_YOU thing_wear
-0.2: think_IT three three_THIS three_rings three_times threw through tienen time_together time_with tip tiras tiras_|
-0.2: tired toast today too_long top traigo tres_THIS tres_minutos try_ten tu tus tuya tuyo tuyo_| two two_HIT
-0.2: two_books two_days two_lines two_short un up_as update update_YOUR va_tener vas vaya_| vayas vayas_barrer veces
-0.2: velorio ver ves ves_si video_| view visit_| viva vuelve vuelve_la wait_for walk walk_on wander warm_PAIN
-0.2: warmth_| was_LAST was_in wash_| watched wave wave_| we_could we_look wear_by wear_whats weather weeds weeds_|
-0.2: were what_feels whats_on when_HE when_do wherever_IT will_be will_do with with_HE with_PHONE without worried
-0.2: would_do would_| write write_down write_five write_one write_two y_HE y_HIT y_juega y_pon y_vi y_vuelve
-0.2: yesterday_| you youd_be youd_like yours_| yourself yourself_as zapatos |_EVER |_HIT |_LET |_MORE |_PAIN |_PLEASE
-0.2: |_THANKS |_THIS |_WATCHING |_aire |_anota |_aqui |_baila |_baja |_bake |_bass |_before |_blank |_blanks |_bought
-0.2: |_bow |_bowls |_bring |_build |_busca |_by |_cada |_cepillarte |_choose |_closeness |_cloud |_color |_con
-0.2: |_cried |_cualquiera |_date |_detente |_diez |_dig |_dilo |_dos |_draw |_drum |_dry |_elige |_fifteen |_fold
-0.2: |_four |_fresco |_fuerza |_guess |_had |_have |_haz |_heads |_heel |_hice |_hold |_hora |_humming |_invita |_jot
-0.2: |_keep |_la |_liso |_list |_llevamos |_lonely |_look |_luego |_lunes |_manos |_manta |_marking |_mes |_minuto
-0.2: |_mira |_music |_name |_near |_new |_next |_noten |_o |_open |_past |_pebble |_pela |_pick |_pinch |_play
-0.2: |_ponte |_pot |_prueba |_quieres |_rang |_rub |_salude |_save |_siente |_sirve |_soft |_step |_stretch |_sueno
-0.2: |_sueter |_tai |_tails |_taste |_ten |_termina |_tiene |_try |_up |_walk |_warmth |_water |_we |_weve |_what
-0.2: |_wherever |_which
-0.3: BETTEROFF_NOT CANT_breathe CANT_talk CHECK_durmiendo CHECK_tomando HARMLESS_on HE_kind HOME_in IDIOM_at
-0.3: IT_PLEASE IT_after IT_before IT_down IT_for IT_means IT_wrong I_know I_mean I_was JUMP_la KIN_es KIN_mutuas
-0.3: KIN_s KIN_was KIN_would LIFE_is LIVE_for LOVED_ideas ME_acorde ME_llamo ME_mande ME_on ME_queme ME_tienen
-0.3: MISS_IT MISS_what MORE_YOU MORE_and MORE_paso MORE_s MORE_sms MORE_time MY_niece MY_sobrina NEED_reply NOT_HIM
-0.3: NOT_MONEY NOT_MORE NOT_THANKS NOT_contestar NOT_get NOT_grandes NOT_have NOT_is NOT_marks NOT_meta NOT_next
-0.3: NOT_tener NOT_tiene NOW_PLEASE NOW_tengo OK_MY OK_TOOMANY OK_answer OK_| OVER_MY OVER_line OVER_sending
-0.3: PHONE_MORE PLANNED_I PLEASE_quit POINT_in SAFE_| SAY_THANKS SAY_en SAY_softer SEX_como TAKEN_rubbish THIS_PLEASE
-0.3: THIS_off THIS_one TOOMANY_como TOOMANY_en TRIP_| WANT_KIN WANT_MY WANT_OVER WANT_ear WANT_en WONT_OUT YOUR_MISS
-0.3: YOUR_THIS YOUR_kindness YOUR_pocket YOUR_side YOUR_system YOUR_walk YOU_TAKEN YOU_and YOU_been YOU_feel
-0.3: YOU_guess YOU_mean YOU_sit YOU_write about_GAME about_| acabo acordaste acordaste_| acorde acorde_ti adds
-0.3: adds_line adios agradezco aguanto ahead algo_curioso among amor_| and_CANT and_WATCHING and_pen and_small
-0.3: and_smell and_what answer appreciate armen armen_LETTER asi_NOT at_ALL azul_| baila bajo bank be_OK be_happy
-0.3: beats been_like belongs bench_| blank blunt blunt_| boca bolsa breath_| bring bring_up bringing buena
-0.3: buena_respuesta bye cada_quien cae cae_bien call_IT can_make can_sit carried carry casi catch cats cena cerca
-0.3: change_IT charlas charlas_| chess chest chest_| chispa chispa_| cielo cinco cita clima_traes climb climb_OUT
-0.3: close_YOU close_| closeness coat_on color_| colores comic comic_| como_NOT como_acordaste como_gato compre
-0.3: con_HARMLESS con_MORE con_YOUR confianza_| contact_| contestar_| cook_| corazon_| counts counts_| crema cried
-0.3: cualquier cualquiera_PLEASE cuento cumbia curiosidad curiosidad_| curioso curioso_viste curious dar_vuelta dejan
-0.3: depto despues_HARMLESS dias_y diez dishes dog_| dormir_| dura dura_| durmiendo_| ear_or either_can elige_cosa
-0.3: eliminen eliminen_MY en_bus en_paz encima energy_| enfermera english equipo_| era es_| esa estar_cerca
-0.3: estira_SEX exhausted extra extra_line far far_away far_off far_| feeling_far feels_SAFE feels_nice film fine_|
-0.3: first fold fold_IT food_heats foot for_OUT for_after for_both for_minute for_two forces forward fuera_zapatos
-0.3: fun_| ganamos gato gato_cerca give_YOUR go_for go_sideways go_solo grand grande grandes grandes_charlas great
-0.3: guardas guardas_o guess_IT gusta gym ha_sido habia habla hablar haciendo had_lie hambre_| hammer hand_near
-0.3: hard_day hard_| hasta hasta_lunes hay_perro hear_about heard heart heats heats_| hecho heel_HARMLESS help_|
-0.3: herbal herbal_teas hi hit hombros_| hop hours hoy_tengo in_ALL in_shop ir_lado is_NOT is_getting its_TOOMANY
-0.3: its_smooth joy_is jumped kettle_| keys killing kindness la_GAME la_HIT la_LAUGH la_SEX la_cena la_ducha
-0.3: la_guardas la_oficina la_radio lado_HE later laughed laves lejos lentos like_be like_for like_two like_| line
-0.3: line_HE line_for line_when list_| llevamos long_way look_OUT looked lose_MY lose_THIS lost love low_day lugar
-0.3: lunch_| manana manda_frase mande_MORE manta marking marks_OUT mean_IT means_| media_| meet_| memo memo_| message
-0.3: meta mijo milk_| minutes_each momento momento_| much mutuas mutuas_| n name_at nan near_wall necesito needed
-0.3: neighbour next_step nice_NOW niece nos notebook nowhere nowhere_| nubes nubes_| nublado nublado_| numb
-0.3: number_MORE number_off number_| o_CHECK o_gato ocupo off off_PLEASE off_YOUR off_| offer old_shirt on_YOUR on_|
-0.3: one_NOW one_THIS one_WATCHING one_extra one_thing or_I or_LET or_NOT or_TELL or_go or_hear or_keep or_when
-0.3: other_day our pace pan para_MORE para_YOUR para_hoy para_luego park_bench partido_| paso_| pen pen_| pena
-0.3: permiso_NOT perro_o pick_up pieza play plaza_| plis plis_| pocket_| porque pregunta_antes pueden put_something
-0.3: queme querer questions quieren_| quieres quieres_| quiet_| racha rato rato_| re read_| records remove_IT
-0.3: responder respuesta respuesta_| rico_| robot rub rubbish_OUT ruego rushing rushing_| s_wrong sangre sat_in
-0.3: saturday_| scarf scream_| se_BREAK seis semana_nueva semana_| sending_THIS sent_ME shirt shirt_| short should_be
-0.3: shouts shut si_WANT si_la side_in side_| sido sientate sientes signal silencio silencio_| six slapped small
-0.3: smell smooth sobrina soft_socks softer sol sol_| sort sort_day soy spoon stand step_in stop stopping street
-0.3: strike suelta swap system system_| tarde_| tarea tastes te te_cae te_cuesta te_sientes tea teas teas_| tema_|
-0.3: ten tengo_permiso tense texting_ME textos than_ME then_LAUGH then_give then_ten there_is ti_| till_IT till_its
-0.3: time_for toda toe together together_| tomando_TOOMANY tomorrow toy trace trae_BODY traes tres_colores
-0.3: tres_frases trouble try try_MORE try_| trying turn_THIS two_HARMLESS two_and two_minutes two_weeks uno_cerca
-0.3: uno_lejos unsubscribe us vecina_| ventana viendo visit viste viste_hoy vitamins_| voice_memo voz_| vuelta_| wait
-0.3: wait_OUT wait_| walk_| was_LAUGH watch water_| we_got we_had weekend_| what_YOU what_gets whats_POINT while_food
-0.3: whole wifi wooden words world_| worse write_menu y_algo y_le yeah youre yours |_BEAR |_CHECK |_JUMP |_KILL
-0.3: |_LAST |_LETTER |_MISS |_OVER |_PLANNED |_algo |_and |_armen |_asi |_blunt |_button |_calm |_cancelar |_clima
-0.3: |_close |_comi |_comic |_como |_driver |_either |_eliminen |_energy |_escribe |_estira |_fine |_fui |_fun |_grey
-0.3: |_guardas |_hago |_half |_herbal |_le |_left |_listen |_llegar |_low |_manda |_meet |_meeting |_murio |_noise
-0.3: |_nublado |_offer |_or |_person |_pull |_rato |_rushing |_saluda |_se |_send |_sientate |_sit |_sleep |_stood
-0.3: |_straight |_suelta |_swap |_text |_tia |_till |_toes |_vitamins |_wait |_warm |_who |_write |_y |_youd
-0.4: ALL_MORE ALL_POINT ALL_hour BEAR_off BODY_on CHECK_con CHECK_uno CUT_HARMLESS DIDNT_sign HARMLESS HARMLESS_y
-0.4: HEAVEN_in HE_close HE_had HE_quieres HOME_NOW HOPE_| IDIOM_I IDIOM_MY IT_can IT_is IT_till I_DIDNT I_OUT I_went
-0.4: KIN_SHOUT KIN_at KIN_en KIN_por KIN_se KIN_todavia LAUGH LETTER_NOT ME_IDIOM ME_MORE ME_WHILE ME_for ME_from
-0.4: ME_fui ME_gusto ME_hace ME_interesa MISS_THIS MORE_PHONE MORE_go MY_GAME MY_OK MY_companero MY_consent MY_datos
-0.4: MY_english MY_eyes MY_number MY_old NEED_IT NEED_YOU NOT_IT NOT_MY NOT_NEED NOT_TONIGHT NOT_entiendo NOT_hear
-0.4: NOT_manden NOT_pedi NOT_piden NOT_recibir NOT_send NOT_tienen NOW_es NOW_le OK_OK OUT_and OUT_day OUT_for OUT_la
-0.4: OVER_TOOMANY OVER_is OVER_with PAIN_| PHONE_en PLEASE_THANKS PLEASE_turn SAIDNO_score TAKEN_IT TAKEN_MY
-0.4: TELL_YOUR THANKS_IT THANKS_YOU THANKS_and THIS_GAME THIS_MORE THIS_OVER THIS_and THIS_are THIS_down THIS_en
-0.4: THIS_number THIS_on THIS_program THIS_service THIS_walk TOOMANY_day WANT_hear WANT_la WANT_saber WHILE_when
-0.4: YOUR_breath YOUR_hand YOUR_list YOUR_nombre YOU_MORE YOU_NOW YOU_got YOU_sent YOU_up YOU_use about_IT about_YOU
-0.4: after_supper agarro agobia agree agreed agua ahead_| ahi alarm alta alta_| amable amable_| and_GOON answer_|
-0.4: apoyo apoyo_| at_LAST at_lunch ate back_YOUR baja bajones basta bent bien_| blank_| books borre breath_and
-0.4: buenas bus_| by_side by_text called caminando caminar camion can_feel cancel_IT cancel_THIS cancion catch_IT
-0.4: caught cerca_| changed_MY charger checkout cita_| cocina cold cold_| colgue color come_| companero company_|
-0.4: consent_| consider contacto contacto_| corte could cuando_ME cuidado cupboard_| cushion daft datos day_on
-0.4: decirles dejala dejalo dejalo_| descansar died diga dile discontinue does_blank dos dos_dias dos_veces drama
-0.4: driver_| ducha ducha_| duele_| ear easy_OUT echo either en_THIS en_TOOMANY en_bajones en_voz entiendo entierro
-0.4: es_INSURANCE es_MORE escriban escucha ese espero estaba favor favour feel_| fight fin_| fine_too flores_|
-0.4: flour_| for_coffee forgot forty foto frio_| from_list garden goal grabbed hablamos hace_bien hair hard hasta_la
-0.4: heavy helado_| hello hermana hija hold_warm hope horse housemate how_back how_do how_many importa in_OK inch
-0.4: interesa interesa_| is_plenty its_OK its_fine its_person jab job_NOW joy keep_texting knees knock la_KIN
-0.4: la_cocina laundry laundry_| law lawyer lead leo les_HOPE leyendo liked little llama_HE lleguen_| lonely loud low
-0.4: low_SHOUT low_days luego_| lunch luz make_THIS manda mandar_THIS mandar_| mano_en mano_y many marca mascota mate
-0.4: may maybe media menos mensajes mensajito mes_| milk minutos_cuidado minutos_lentos mio murio murio_| muy_suave
-0.4: nap_| new new_month nieto nudge_| number number_OUT o_THIS o_con o_se o_solo off_for offer_back on_TRIP on_chair
-0.4: once_is only_| or_OUT or_WHILE or_catch or_foot or_wait other otros p page_| pague papel_| pare partido
-0.4: pastilla_la pause_| paz paz_| pequeno perra perro persona_| piden piden_MORE pidio plain plenty plenty_| poco
-0.4: por_YOUR porque_I pregunta_YOUR private program_| prueba_| pushed quemo quien_es quiten quitenlo quitenlo_|
-0.4: radio radio_| recibir_MORE regalo remove remove_| replying report reporting ropa_| rubbish s_and s_on sabia
-0.4: sacar sale saluda_| saque saved_ME score_under se_ME see_YOU send_HE send_IT send_MORE sending senorita ser
-0.4: shooting side_by siente signed sillon sillon_| sit_IT sit_| sleep_for smashed solas_o some_THIS spam_| suave_en
-0.4: sueno_| suits supper supper_| tanta tarjeta tensa tensa_| texts thank then_LET these threatened thursday_| ti
-0.4: tierra tierra_| tin toes toes_| tomando trabajo trafico tren tres turn_off tuve under_YOUR uno_viejo
-0.4: unsubscribe_ME until use_IT veces_| ven ventana_| verguenza viaje volver voz voz_alta wanted wardrobe warmth
-0.4: was_IDIOM was_OUT we we_talked week_| went_down wet weve whenever with_KIN with_wooden word words_| write_LETTER
-0.4: wrote_LETTER y_MY y_domingo yard yet yet_| youd |_BRUISE |_PHONE |_SAIDNO |_SELF |_SHOUT |_apague |_blocked
-0.4: |_blue |_borrame |_borrenme |_both |_cancel |_cat |_cease |_cinco |_consider |_day |_did |_es |_estaba |_ha
-0.4: |_hard |_heavy |_how |_llama |_looks |_may |_maybe |_numero |_park |_parte |_quiten |_quitenlo |_remove |_see
-0.4: |_semana |_shoulders |_socks |_sofa |_solas |_somos |_stay |_three |_turn |_vi |_whatever |_words
-0.5: GAME GAME_NOW GAME_| HARMLESS_is HARMLESS_lap HE_thinks HE_y HIM_and HIM_in HIS_BODY HIT_HARMLESS HIT_HIS
-0.5: IDIOM_GAME IDIOM_MORE IDIOM_PHONE IDIOM_in IDIOM_| IT_plain I_IDIOM I_LIVE I_OK I_called I_find I_look I_nearly
-0.5: KID_y KILL_y KIN_IDIOM KIN_SUICIDE KIN_and KIN_for KIN_porque KIN_y LETTER_YOU LET_| LIVE_con LOVED_I ME_cayo
-0.5: ME_escribas ME_mandes ME_mataron ME_paso ME_trajo MORE_OVER MORE_THIS MORE_con MY_compa MY_nieto MY_numero
-0.5: MY_subscription NOT_OVER NOT_hay NOT_interested NOT_leo NOT_sabe NOT_text NOT_vive NOT_| OK_from OUT_I OUT_THIS
-0.5: OVER_NOW OVER_PHONE OVER_crying OVER_for OVER_texting PHONE_PLEASE PHONE_is PLEASE_NOT PLEASE_esperar PLEASE_ser
-0.5: SAY_algo SAY_can SAY_first SAY_how TAKEN_HARMLESS THIS_NOW THIS_THREAT THIS_YOU THIS_line THIS_vi THIS_with
-0.5: THREAT_feel TOOMANY_PHONE TOOMANY_THIS TOOMANY_dia TRIP WANT_NOT WANT_THIS WANT_se WONT_send YOUR_OUT
-0.5: YOUR_mascota YOU_LAUGH YOU_THIS YOU_WANT abrazo after_THIS algo_prefiere alto and_GAME and_HURT and_IT
-0.5: and_danced anos_asi app aprieta are_TOOMANY as_if ayer_| baja_| ball beans beso biscuit_| biscuits_| bit_MORE
-0.5: bites blocking bloqueo bloqueo_| boiler bolsa_| book booked borrame borrenme both_| cake call_ME caminar_|
-0.5: can_OVER can_be cancel cancelar candle cara cease chilly chilly_| clima coffee coffee_| come_in comes_| comi
-0.5: company computer con_cafe con_mano con_tanta contact corner count count_ME cream cream_| cuando_puedas cuida
-0.5: danced dear dedos_| dejen departamento desist desist_| despues_ME deudas did_| dio_AFRAID dio_beso dos_| down_|
-0.5: duro_| each_time early ears eight en_YOUR entrenador entrenador_ME es_THIS escribas escribirle espalda_|
-0.5: esperar_| eufemia evening_| everywhere fallecio fallecio_| feria final firme for_ALL for_MY for_hour for_week
-0.5: four friendly from_ME from_THIS from_people fuera_la full futbol gave give_IT goles grass grave gusta_| hall
-0.5: hanging happy_| harassment harassment_| hat_| have_been have_wrong hear_from helped helped_| hen hole_| hoy_y
-0.5: ill in_ROAD in_law in_one interested interested_in interested_| is_HE is_TOOMANY is_in is_nicest its_been
-0.5: its_hard january january_| join jugamos juntos juntos_| kindling la_feria la_idea la_lista la_nevera la_pastilla
-0.5: la_rodilla la_vecina lad lap later_| laugh le_va leg like_YOU lives llame llego lleno lleno_| llore lluvia_|
-0.5: lonely_| longer look_chilly look_| lost_| lunes_| luz_| mande manden manden_PHONE mandes mascota_| mataron may_I
-0.5: meeting_| meh meh_| mejor_| mes minutos_y mood much_I muerte need nevera news nice_scarf nicest nombre numb_|
-0.5: numero_| nunca o_contra oficina on_low one_OUT one_day opt_ME or_nod or_rinse or_think or_write order_one
-0.5: other_| pago paper party persona pharmacist picando_HARMLESS placer plain_| plaza pray prefiere preguntar_|
-0.5: primer probar program proper puedas puedas_| quedo queue quien_SAY quincena rang recibirlos recibirlos_|
-0.5: remove_ME reply_or retiro rie_| rinse risa rodilla round ruido sabe sali salio salirme saluda saquenme
-0.5: saquenme_| sat_on scarf_| se_IDIOM se_siente sees servicio servicio_| shell shift shoot shop_| shot siente_bien
-0.5: sky sky_| sofa_| solicito solo_CHECK somewhere somos steps_| story subscription subscription_| suena sueno
-0.5: talked te_cuento tema thinking_YOU though thumb tiempo till_sunday times tin_| tiny txts unos unsubscribe_PLEASE
-0.5: up_with ustedes vecina_ME vicar viernes vimos voy_la wedding what_makes who_is will_read window_| with_THIS
-0.5: with_YOUR words_with writing written x youll_look zip |_BODY |_HARMLESS |_IDIOM |_INSURANCE |_TIRED |_alto
-0.5: |_block |_count |_dedos |_dejen |_era |_fin |_forgot |_give |_hands |_hasta |_jugamos |_llore |_lose |_make
-0.5: |_mano |_mijo |_off |_opt |_pharmacist |_pieza |_poco |_pregunta |_primer |_queria |_quien |_quitame |_saquenme
-0.5: |_uno |_vimos |_will |_wrong |_youll
-0.6: AFRAID_HE CANT_MORE HARMLESS_NOW HARMLESS_en HARMLESS_up HE_passed HE_who HIDE_in HURT_MY IDIOM IDIOM_NOW IT_off
-0.6: IT_with I_BEAR I_getting I_leaving I_quit I_unsubscribe JUMP_off KID_is KIN_WANT KIN_died LAUGH_| ME_ALL ME_at
-0.6: ME_contesta ME_dormi ME_gusta ME_inscribi ME_sente ME_ven MISS_MY MORE_HARMLESS MORE_MORE MORE_PLEASE MORE_from
-0.6: MY_HARMLESS MY_back MY_participation MY_propia MY_y NOT_EVER NOT_HOPE NOT_PHONE NOT_contact NOT_soy NOW_on
-0.6: OK_GAME OUT_loud PHONE_NOT PHONE_THIS PHONE_es PLEASE_OUT SAY_IDIOM SAY_and SAY_what THIS_days THIS_hoy TIRED_MY
-0.6: TIRED_THIS TONIGHT_I TOOMANY_LAUGH WANT_MORE WANT_recibir WATCHING_GAME abuela aint algo_MISS algo_hoy alone_|
-0.6: am_NOT and_OUT annoying anos arana are_hard at_THIS at_nine barrio barrio_| basta_color beans_| better_| big
-0.6: blocking_YOU boda borrar boss cada_dos calcetines came_OUT cancel_MY cancelar_| cheers communication compadre
-0.6: compadre_| comprar cuento_| delete_MY dientes_| dinner down_for dropped duro en_plena envien envien_MORE
-0.6: equivocado erase escribirme_| eso esta_| estos extranas feel_worse fifteen foot_| for_while forced fridge
-0.6: further get_THIS getting got_HIS got_wrong guardo hagan hambre handy hard_name have_NOT have_bit have_lead
-0.6: helado hill hoops hora_| hug in_car inscribi instead_| is_LAUGH jaja jubilo jugo killed killer kindly knee
-0.6: la_boda la_clase la_luz lead_anywhere les lift llamo llegue llegue_MORE llorando looks_like lose lost_MY mala
-0.6: manden_| meeting min modo modo_| mornings_| moving muerta murder new_| nine none_THIS nuevas numero off_THIS
-0.6: office on_HARMLESS on_sofa once_I one_is opt opted oso others para_la participation participation_| party_|
-0.6: passed_| pelicula peregrine period piernas placer_NOT plans platos platos_| plena pressure quit_| quitame
-0.6: receive_THIS recibir reloj revoke_MY rie rodilla_| roommate run runs_THIS sacaron se_PLEASE se_TRIP se_rie sent
-0.6: sente show siempre_| sleeping smile soap soap_| sofa sore soy_la stuck sun ta tal tan taza_| texted texting
-0.6: thats_TOOMANY there_for thing_HE thing_with thx tire turn_IT unsub_ME up_in up_talking veinte vino vitamins
-0.6: we_were week_and weeks_| who_YOU whoever_runs with_cold word_| would_have y_casi y_dos year zapatos_| |_AFRAID
-0.6: |_CUT |_TOOMANY |_basta |_borre |_camine |_dejalo |_discontinue |_echo |_fuera |_get |_go |_hagan |_mejor
-0.6: |_nomas |_none |_quit |_sad |_something |_spam |_stuck |_ta |_won
-0.7: BURDEN_at GAME_with HEAVEN_I I_EVER I_THIS I_cried I_like I_rang I_slept KIN_called LETTER_MY LOVED_IT ME_EVER
-0.7: ME_alone ME_contacten ME_encerre ME_gano ME_manden ME_off MY_ears MY_thing NOBODY_NOW NOT_NOW NOT_can NOT_has
-0.7: NOT_mande NOT_pasa NOT_vuelvan NOW_HE OUT_ME OUT_with PHONE_se SAY_OUT SAY_WHILE SAY_cada TAKEN_two TELL_THIS
-0.7: THIS_MY THIS_PHONE THIS_slowly TOOMANY_night TOOMANY_way WANT_YOU WANT_off YOU_OVER amanecer amanecer_| and_NOW
-0.7: and_YOUR and_one anos_| apagar asked bath_| be_kind bit_| bonitas books_| borrame_| borrenme_| brought button
-0.7: buy cafe cambie cancelen carino cease_| cebolla chamba chips clase club cocina_| con_carino consent contact_ME
-0.7: contacten cook dano did_THIS dientes dinner_| discos double_OK dueno eaten en_HARMLESS encerre equivocado_| fair
-0.7: feeling_bit feliz fuimos gano gave_MY gave_up goes_| got_OUT guardia gutted_| hagame hice_| hill_| in_weeks
-0.7: is_MY is_| its_true jajaja jumper lado_lado light like_IT like_cat llegando llorando_| llorar looked_after lunes
-0.7: manden_MORE maquina mercado_| met name_off nap novela nueva nueva_| off_and off_list on_THIS on_saturday
-0.7: on_sunday on_wrong only_double opt_OUT or_BEAR paren_| pego pegue permiso_| perro_y personal picando pies place
-0.7: plant plaster pocas por_la primera put_ME quit rain rating restaurante resulta rodillas ruido_| s_one saber_MORE
-0.7: sad_| salt scream se_THIS se_puso ser_amable sets sign_ME signed_ME signed_up slept spam spare_HOME suscripcion
-0.7: suscripcion_| taking te_MISS then_SAY think_YOU thirty up_and up_for useless va_hacer vacaciones vet vez_suena
-0.7: vuelvan walks was_MY way_HOME we_are weeks with_KID with_YOU y_TOOMANY y_con yoga |_KID |_TRIP |_best |_booked
-0.7: |_cancelen |_could |_escribi |_from |_gave |_hagame |_perro |_por |_should |_third |_too |_trabajo |_whoever
-0.8: ALL_en BODY_en CANT_OVER CANT_read GAME_MORE HARMLESS_OVER HEAVEN_THANKS HIM_for HIS_HARMLESS HOPE_for IT_OUT
-0.8: I_fine I_gave ME_LAUGH ME_MONEY ME_escriban ME_hacen ME_puse ME_salgo MORE_else MORE_persona MY_compadre
-0.8: MY_consentimiento MY_hat MY_nieta MY_tea OUT_en OVER_and OVER_at OVER_whenever PHONE_YOU SHOUT_at TAKEN_HIM
-0.8: TAKEN_turns THIS_THIS TIRED_la TOOMANY_for YOU_NOT YOU_go YOU_keep abrir agua_| and_NOBODY and_there aparato
-0.8: aprendio arroz at_wedding aunt azucar back_YOU bailar biscuits block blood_pressure burnt cada_PHONE cancelled
-0.8: carino_| cat_CUT cayo cocinar con_dos consejo consentimiento corazon crossword cup cup_tea dance dance_| dedo
-0.8: domingos duvet ella equipo escribir_| estuvo extrano feliz_| galletas gane get_OUT going_| great_| grupo guerra
-0.8: hate have_THIS helado_y held_MY horas hung in_dark in_middle in_with invierno jueves la_HARMLESS la_TRIP
-0.8: la_muchacha la_verdad le_pedi linda_| llamar machine made_up market market_| middle molestar movil murio_MY
-0.8: next_OUT nieta nine_| nombre_| notifications nudge on_BODY part paseo pecho pide_YOUR place_| plato playa
-0.8: primero primos programa programa_| quit_sending quite quitenme rain_| ratos receiving revoke s_INSURANCE salte
-0.8: score scratched screen se_murio seriously shift_| si_SAY si_| sign_up sir six_| slip sobrino solo_para sopa
-0.8: spamming speaking susto ten_| text_back text_| therapist turns_| ugh used_be vecino video warm_| went_OUT winter
-0.8: winter_| with_MY would_YOU yard_| |_HEIGHT |_estuvo |_fair |_food |_fuimos |_gutted |_habla |_quitenme |_rain
-0.8: |_sorted |_va |_wrote
-0.9: AFRAID_I ALL_other BEAR_WANT BREAK_| CANT_find CHECK_GAME CHECK_HARMLESS CUT_MY HARMLESS_and HE_IDIOM I_WATCHING
-0.9: I_changed I_could KID_HIT KIN_FORCE KIN_keeps LAST_day LETTER_en LET_MY ME_CUT ME_ME ME_TIRED ME_arano ME_doy
-0.9: ME_escriba NOT_HIT NOT_for NOT_hoy SAY_TONIGHT TAKEN_la THIS_LAUGH TOOMANY_NOW WANT_YOUR WANT_get
-0.9: WATCHING_WATCHING YOU_have abierta abierta_| abrir_la and_YOU and_we arano at_GAME azul baile baile_| be_removed
-0.9: bendiga bins bless blocked breakfast breakfast_| cambian camino_| canto casi_ME closet con_PHONE cried_| dark_|
-0.9: dibujo ears_| es_YOUR escriban_MORE escriban_| flask flu for_TOOMANY for_first from_YOU gripe hall_| has_TAKEN
-0.9: hot hubo its_cold jeje jueves_| jugo_| jumper_| karaoke leche linea medico meme messaging musica named needles
-0.9: needles_| neighbours next_one nietos ninguno overdosed paraguas passed_away per perro_ME portero reading receive
-0.9: removed s_PHONE seconds seconds_| send_ME shared smoking snooze steam steps super team than_MY think_its unsub_|
-0.9: vela verguenza_| watching with_HIS with_OUT y_te yesterday |_BREAK |_NEED |_bath |_black |_dog |_were
-1.0: AFRAID_la ALL_day CANT_lift HARMLESS_HARMLESS HE_go HE_guess KILL_IT LAUGH_MY LETTER_in ME_NOW ME_habla ME_luck
-1.0: ME_tire ME_vamos MY_account MY_amiga MY_knee MY_time OUT_on PASTNIGHT_and PHONE_ME SAY_OK SAY_at TAKEN_off
-1.0: TOOMANY_OK WANT_unsubscribe acuerda amor and_back arriba_| ataque back_on be_TAKEN bici biscuit bloqueados
-1.0: borren can_LET chapter choir cooking deadline dentista despedi_MY empty entrego fcc felt ghost got_OK had_IT
-1.0: is_KILL karate keeps_MY know_YOU la_MISS la_TONIGHT la_cita lake le_hago lloro mandan mejor_NOT move_| nervous
-1.0: nudges off_IT oven pasto pedi_OK pena_| phones playing raining receta_| reply_| run_| stood_on stranger tacos
-1.0: tea_| telephone text_ME tia_| triste_| tv vuelva war was_lovely yall |_big |_deadline |_entonces |_felt |_first
-1.0: |_nervous |_salte |_tres |_war |_went
-1.1: HARMLESS_con HE_on HOME_I I_make KIN_sent LET_text LIVE_next ME_be ME_hicieron MY_equipo NEED_TELL NOT_LOVED
-1.1: PHONE_from SAY_LOVED SAY_YOU THANKS_HEAVEN TOUCH_la WANT_ALL WANT_go YOU_were and_TOOMANY battery cafecito
-1.1: class_| cosy cosy_| dejas died_on dishes_| dormi dulce escribiendo facil_| for_dinner forget getting_THIS
-1.1: granddaughter hat hicieron hospice jefa kilos know_what la_lluvia llaves_| lluvia loteria mandarme mins name_is
-1.1: nose nuestro patio plaster_| raining_| same scrabble serie susto_| tardes tbh_| trabaja triste tuesday_| vamos
-1.1: |_ROUGH |_going |_puse |_very |_with
-1.2: AFRAID_HARMLESS HE_died MISS_la MORE_I MORE_one MY_car MY_papas MY_perro NOT_en NOT_estoy WATCHING_la
-1.2: antes_HARMLESS aqui_NOT ayudo be_on clear clear_| cunado darme divorce edad em enseno first_time flu_| followed
-1.2: go_at gol gutted hacen have_had helping helping_| homework homework_| ice lei luck luck_| mar nights_| normal_|
-1.2: other_people para_THIS porque_se reir salte_la sigan singing switched terminamos vio visiting write_ME y_salio
-1.2: |_GOON |_POLICE |_happy
-1.3: BODY_in HARMLESS_LAUGH I_put KILL_con ME_HARMLESS MY_WATCHING NOT_call PHONE_in PLANNED_for SAY_OVER TELL_ME
-1.3: TOOMANY_THANKS WANT_PHONE WANT_quit bonito_| brings cat_got class cuidados entre eramos feel_better finde
-1.3: for_once given gran hasta_TONIGHT hubby moreton muchas nail ocho omg para_DIE pastilla physio test trapped va_|
-1.3: y_quede year_old
-1.4: HEIGHT_WATCHING HIT_BODY IDIOM_when KID_ME KIN_THIS NOT_modo PHONE_para cine deceased decir_NOT escriben examen
-1.4: gana hicimos jumping le_lleve mates nietos_| patio_| pobre salimos slept_| spare suerte up_MY vendi while_| wine
-1.5: LET_s LIVE_en ME_lleguen PILLS_la apunto before_| by_SELF chocolate cuatro cuenten hacerme hay_NOBODY if_youd
-1.5: le_manden lie_in plumber receta rompi smiled suicida tambien_|
-1.6: LIFE_es dizzy mandando tiramos tranquila |_ENDIT
-1.7: LET_dormir THANKS_HIM argued cocine en_esta la_mudanza married mudanza padre shots third_time |_bruised
-1.8: THANKS_y been_| en_hospital enorme parezco postre proud puppy
-1.9: MY_nietos manejar sentarme turno
-2.0: * anxiety desk use_THIS years_|
-2.1: coming_round paciencia vidrio
-2.3: side_SEX
-2.4: puro
"""
