import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const OBJECTS = `active stop "	2
active stop $	8
active stop '	-24
active stop (	-24
active stop )	-30
active stop ,	13
active stop --	15
active stop -ing	11
active stop :	9
active stop ;	51
active stop about	-11
active stop after	7
active stop against	-34
active stop also	10
active stop among	-3
active stop and	12
active stop as	-31
active stop at	-21
active stop back	-15
active stop because	-20
active stop before	6
active stop between	-27
active stop but	17
active stop by	15
active stop during	11
active stop even	4
active stop first	-22
active stop for	5
active stop from	5
active stop him	-11
active stop if	-37
active stop in	1
active stop into	-8
active stop just	-42
active stop like	-23
active stop mark	-11
active stop monday	19
active stop month	-10
active stop night	23
active stop november	-5
active stop now	18
active stop of	-6
active stop off	-10
active stop on	12
active stop only	-9
active stop or	1
active stop out	-11
active stop over	-38
active stop since	-4
active stop so	-20
active stop than	5
active stop that	-12
active stop them	-6
active stop through	11
active stop thursday	9
active stop to	5
active stop tuesday	6
active stop under	-20
active stop wednesday	15
active stop week	-8
active stop well	2
active stop what	-25
active stop when	2
active stop where	-48
active stop whether	-28
active stop which	-4
active stop who	-1
active stop with	9
active stop year	2
commas 0 stop "	-89
commas 0 stop $	13
commas 0 stop '	-18
commas 0 stop (	9
commas 0 stop )	-4
commas 0 stop ,	16
commas 0 stop --	24
commas 0 stop -ing	-19
commas 0 stop :	29
commas 0 stop ;	85
commas 0 stop about	-23
commas 0 stop after	32
commas 0 stop against	-25
commas 0 stop among	-59
commas 0 stop and	10
commas 0 stop as	-8
commas 0 stop at	11
commas 0 stop back	-11
commas 0 stop because	23
commas 0 stop before	14
commas 0 stop between	-127
commas 0 stop but	29
commas 0 stop by	-4
commas 0 stop during	20
commas 0 stop first	-13
commas 0 stop for	-27
commas 0 stop from	-8
commas 0 stop him	-40
commas 0 stop if	-5
commas 0 stop in	23
commas 0 stop into	-9
commas 0 stop like	-14
commas 0 stop mark	-25
commas 0 stop monday	7
commas 0 stop night	-10
commas 0 stop of	-21
commas 0 stop only	-50
commas 0 stop or	-24
commas 0 stop out	-20
commas 0 stop over	-52
commas 0 stop so	16
commas 0 stop than	-13
commas 0 stop that	-35
commas 0 stop them	5
commas 0 stop to	-16
commas 0 stop tuesday	5
commas 0 stop week	-23
commas 0 stop what	-60
commas 0 stop when	36
commas 0 stop whether	-27
commas 0 stop which	-10
commas 0 stop while	13
commas 0 stop who	-50
commas 0 stop with	13
commas 0 stop year	-4
commas 1 stop "	14
commas 1 stop $	-39
commas 1 stop ,	-63
commas 1 stop --	-34
commas 1 stop -ing	-1
commas 1 stop about	-57
commas 1 stop after	-43
commas 1 stop and	-89
commas 1 stop as	4
commas 1 stop at	-56
commas 1 stop by	-37
commas 1 stop for	-10
commas 1 stop from	-23
commas 1 stop him	-6
commas 1 stop in	-73
commas 1 stop of	-16
commas 1 stop on	-41
commas 1 stop or	-6
commas 1 stop out	-115
commas 1 stop over	-11
commas 1 stop than	-30
commas 1 stop that	32
commas 1 stop to	-19
commas 1 stop who	8
commas 1 stop with	-16
commas 2 stop "	36
commas 2 stop $	29
commas 2 stop ,	-53
commas 2 stop -ing	16
commas 2 stop and	6
commas 2 stop for	30
commas 2 stop in	-15
commas 2 stop of	16
commas 2 stop on	54
commas 2 stop that	-12
commas 2 stop to	-13
commas 3 stop $	-9
commas 3 stop ,	-45
commas 3 stop -ing	-23
commas 3 stop and	-60
commas 3 stop to	24
commas 4 stop $	29
dashes 0 stop "	-20
dashes 0 stop $	13
dashes 0 stop '	-22
dashes 0 stop (	5
dashes 0 stop )	2
dashes 0 stop ,	24
dashes 0 stop --	14
dashes 0 stop -ing	-11
dashes 0 stop :	19
dashes 0 stop ;	55
dashes 0 stop about	-22
dashes 0 stop after	13
dashes 0 stop against	-32
dashes 0 stop also	1
dashes 0 stop among	-19
dashes 0 stop and	14
dashes 0 stop as	5
dashes 0 stop at	8
dashes 0 stop back	-9
dashes 0 stop because	12
dashes 0 stop before	-6
dashes 0 stop between	-27
dashes 0 stop but	32
dashes 0 stop by	-12
dashes 0 stop day	-14
dashes 0 stop during	13
dashes 0 stop even	-3
dashes 0 stop first	-87
dashes 0 stop from	2
dashes 0 stop him	-15
dashes 0 stop if	-22
dashes 0 stop in	16
dashes 0 stop into	-15
dashes 0 stop just	-39
dashes 0 stop like	-13
dashes 0 stop mark	-24
dashes 0 stop monday	5
dashes 0 stop month	13
dashes 0 stop night	3
dashes 0 stop november	6
dashes 0 stop now	22
dashes 0 stop of	-17
dashes 0 stop off	-32
dashes 0 stop on	2
dashes 0 stop only	-25
dashes 0 stop or	-8
dashes 0 stop out	-17
dashes 0 stop over	-24
dashes 0 stop since	15
dashes 0 stop so	3
dashes 0 stop than	-13
dashes 0 stop that	-19
dashes 0 stop them	2
dashes 0 stop there	-20
dashes 0 stop through	5
dashes 0 stop thursday	2
dashes 0 stop to	-9
dashes 0 stop tuesday	8
dashes 0 stop under	-12
dashes 0 stop wednesday	15
dashes 0 stop week	-7
dashes 0 stop well	-27
dashes 0 stop what	-25
dashes 0 stop when	21
dashes 0 stop where	-14
dashes 0 stop whether	-82
dashes 0 stop which	-19
dashes 0 stop while	5
dashes 0 stop who	-6
dashes 0 stop with	6
dashes 0 stop year	-8
dashes 1 stop $	-26
dashes 1 stop ,	-83
dashes 1 stop --	-37
dashes 1 stop -ing	48
dashes 1 stop and	-19
dashes 1 stop for	-40
dashes 1 stop in	-22
dashes 1 stop of	-3
dashes 1 stop on	-8
dashes 1 stop that	11
dashes 1 stop to	1
dashes 2 stop $	10
dashes 2 stop to	30
first " stop $	-26
first # stop $	48
first -ed stop $	43
first -ing stop $	-6
first -ing stop ,	-14
first -ing stop -ing	-60
first -ing stop and	-90
first -ing stop in	-2
first -ing stop of	18
first -ing stop to	-43
first -ly stop $	-2
first Name stop "	-6
first Name stop $	-25
first Name stop ,	19
first Name stop --	28
first Name stop -ing	-23
first Name stop about	-30
first Name stop and	11
first Name stop as	-20
first Name stop at	3
first Name stop by	-30
first Name stop for	-37
first Name stop from	-50
first Name stop him	-65
first Name stop of	-41
first Name stop on	12
first Name stop that	49
first Name stop to	-46
first Name stop who	-5
first Name stop with	-16
first a stop "	-52
first a stop $	5
first a stop ,	-3
first a stop -ing	-79
first a stop and	-37
first a stop as	-36
first a stop for	5
first a stop in	-30
first a stop of	-13
first a stop on	1
first a stop that	25
first a stop to	-32
first a stop with	-29
first about stop $	-5
first about stop ,	-20
first about stop -ing	-44
first about stop and	-49
first about stop in	-21
first about stop of	-19
first about stop to	-24
first an stop $	-30
first and stop $	57
first as stop $	-3
first as stop ,	-4
first at stop $	-14
first be stop $	-6
first by stop $	24
first by stop ,	-17
first by stop of	-62
first for stop $	-14
first for stop ,	9
first for stop -ing	-50
first for stop and	-35
first for stop in	-18
first for stop of	28
first for stop on	-25
first for stop to	-31
first from stop $	10
first he stop $	97
first her stop $	-48
first her stop ,	-5
first her stop to	-54
first him stop $	-24
first his stop $	-30
first his stop ,	17
first his stop -ing	11
first his stop and	-39
first his stop in	-17
first his stop of	-42
first his stop to	-27
first in stop $	15
first in stop ,	-11
first in stop -ing	14
first in stop to	-73
first it stop $	-10
first of stop $	-11
first of stop ,	-22
first of stop -ing	-37
first of stop and	-44
first of stop in	-1
first of stop of	-1
first of stop that	-90
first of stop to	2
first on stop $	16
first on stop ,	-5
first on stop -ing	-2
first on stop and	1
first on stop in	39
first on stop of	-44
first on stop to	-64
first out stop $	-6
first that stop $	25
first that stop ,	-25
first that stop -ing	-1
first that stop and	-51
first that stop for	-17
first that stop in	18
first that stop of	-3
first that stop that	3
first that stop to	17
first the stop "	-35
first the stop $	-33
first the stop ,	9
first the stop --	33
first the stop -ing	-4
first the stop and	29
first the stop as	-19
first the stop by	-45
first the stop for	-5
first the stop from	32
first the stop in	-24
first the stop of	-19
first the stop on	23
first the stop that	-43
first the stop to	4
first the stop with	24
first their stop $	-21
first to stop "	-24
first to stop $	7
first to stop ,	32
first to stop --	27
first to stop -ing	-7
first to stop about	-24
first to stop and	-21
first to stop as	-22
first to stop at	-21
first to stop by	2
first to stop for	2
first to stop from	-52
first to stop in	-60
first to stop of	4
first to stop on	-87
first to stop or	-3
first to stop that	-27
first to stop to	-30
first to stop with	-50
first what stop $	-1
first whether stop $	20
first with stop $	-36
first word stop "	-15
first word stop $	12
first word stop ,	13
first word stop --	-35
first word stop -ing	-22
first word stop :	-5
first word stop about	-36
first word stop after	-9
first word stop against	3
first word stop and	-30
first word stop as	-12
first word stop at	20
first word stop by	-23
first word stop for	-55
first word stop from	-57
first word stop him	14
first word stop in	-44
first word stop of	-16
first word stop on	-29
first word stop or	-20
first word stop out	-24
first word stop over	-88
first word stop than	-32
first word stop that	-53
first word stop them	17
first word stop to	-2
first word stop who	10
first word stop with	-28
in bracket stop )	-37
last "	34
last " stop $	16
last " stop and	-35
last #	-26
last # stop $	-1
last # stop ,	-11
last 's	-122
last 's stop -ing	-27
last )	-28
last ) stop $	-33
last ,	-10
last , stop "	-10
last --	63
last -- stop and	15
last -ed	-12
last -ed stop $	12
last -ed stop ,	24
last -ed stop -ing	-89
last -ed stop and	-17
last -ed stop as	-10
last -ed stop at	-6
last -ed stop by	2
last -ed stop for	15
last -ed stop in	-9
last -ed stop on	-35
last -ed stop that	-30
last -ed stop to	-2
last -ed stop with	-14
last -ing stop $	48
last -ing stop ,	-19
last -ing stop for	-28
last -ing stop in	-53
last -ing stop of	-42
last -ing stop on	-38
last -ing stop that	75
last -ing stop to	-37
last -ly	-19
last -ly stop $	50
last -ly stop -ing	-23
last -ly stop to	-25
last :	-3
last : stop "	-3
last Name	38
last Name stop $	24
last Name stop (	-40
last Name stop )	-9
last Name stop ,	8
last Name stop --	1
last Name stop -ing	-42
last Name stop and	-2
last Name stop as	-53
last Name stop for	1
last Name stop in	12
last Name stop mark	4
last Name stop of	-21
last Name stop on	-9
last Name stop or	-1
last Name stop that	-93
last Name stop to	-47
last Name stop with	-48
last a	-19
last a stop "	-10
last a stop -ing	-68
last about	-74
last about stop -ing	-97
last all	30
last and	22
last and stop -ing	30
last are	-97
last are stop -ing	-49
last as	-63
last at	-22
last back	-82
last be	-7
last been	-37
last but	62
last by	31
last by stop -ing	-34
last day	-4
last do	-1
last even	23
last for	-60
last for stop -ing	-36
last from	22
last from stop -ing	8
last had	-48
last has	-18
last her	-6
last him	-6
last him stop $	-56
last himself	29
last his	-7
last in	-62
last in stop -ing	-66
last is	-14
last is stop -ing	-25
last it	50
last it stop $	-89
last monday	-74
last month	26
last more	7
last more stop than	-59
last much	-16
last night	10
last not	-56
last of	-39
last of stop -ing	-61
last on	-48
last on stop -ing	-72
last one	20
last one stop of	-27
last or	-91
last out	-37
last out stop of	22
last some	-21
last some stop of	-46
last than	5
last that	-30
last the	-56
last the stop "	-85
last the stop -ing	-53
last the stop first	-79
last them	10
last this	15
last thursday	-89
last to	-98
last to stop -ing	-29
last tuesday	-23
last was	-18
last was stop -ing	-35
last wednesday	-86
last week	-38
last well	28
last were	-24
last while	-1
last with	-26
last word	32
last word stop "	-53
last word stop $	30
last word stop ,	29
last word stop --	3
last word stop -ing	-87
last word stop :	25
last word stop about	11
last word stop after	15
last word stop against	-17
last word stop among	-63
last word stop and	14
last word stop as	-25
last word stop at	-7
last word stop back	-43
last word stop because	-19
last word stop before	7
last word stop between	-38
last word stop but	45
last word stop by	-68
last word stop during	17
last word stop for	-22
last word stop from	-3
last word stop him	-62
last word stop in	-24
last word stop into	-37
last word stop like	-41
last word stop of	-4
last word stop on	-27
last word stop or	-11
last word stop out	-13
last word stop over	-14
last word stop than	-25
last word stop that	-9
last word stop them	-80
last word stop to	-12
last word stop week	19
last word stop when	-16
last word stop who	-25
last year	-41
length 1	61
length 1 stop "	-120
length 1 stop $	21
length 1 stop ,	-18
length 1 stop -ing	-154
length 1 stop about	-84
length 1 stop and	-8
length 1 stop as	-62
length 1 stop at	20
length 1 stop by	25
length 1 stop for	-32
length 1 stop from	9
length 1 stop in	60
length 1 stop of	-175
length 1 stop on	10
length 1 stop that	-160
length 1 stop to	-34
length 1 stop with	-4
length 13	-23
length 13 stop "	-3
length 13 stop $	-6
length 13 stop ,	-54
length 13 stop --	-36
length 13 stop -ing	4
length 13 stop about	32
length 13 stop and	-68
length 13 stop as	-18
length 13 stop at	-16
length 13 stop by	-30
length 13 stop for	19
length 13 stop from	-28
length 13 stop him	-25
length 13 stop in	9
length 13 stop of	49
length 13 stop on	48
length 13 stop or	12
length 13 stop than	22
length 13 stop that	7
length 13 stop to	18
length 13 stop who	-98
length 13 stop with	-43
length 2	35
length 2 stop "	-130
length 2 stop $	19
length 2 stop ,	16
length 2 stop -ing	-157
length 2 stop about	-86
length 2 stop and	17
length 2 stop as	-100
length 2 stop by	-26
length 2 stop for	4
length 2 stop in	6
length 2 stop of	-199
length 2 stop on	24
length 2 stop that	-59
length 2 stop to	-85
length 2 stop with	-27
length 20	-10
length 20 stop "	42
length 20 stop $	-39
length 20 stop ,	-69
length 20 stop --	-3
length 20 stop -ing	24
length 20 stop and	-5
length 20 stop as	-9
length 20 stop at	21
length 20 stop by	40
length 20 stop for	-8
length 20 stop from	15
length 20 stop in	-4
length 20 stop of	49
length 20 stop on	-8
length 20 stop that	28
length 20 stop to	57
length 20 stop with	-60
length 3	-2
length 3 stop "	-110
length 3 stop $	28
length 3 stop ,	19
length 3 stop --	-21
length 3 stop -ing	-52
length 3 stop and	-3
length 3 stop as	30
length 3 stop by	-89
length 3 stop for	-79
length 3 stop from	-13
length 3 stop in	-90
length 3 stop of	-143
length 3 stop on	-85
length 3 stop that	-144
length 3 stop to	-56
length 30	3
length 30 stop $	-59
length 30 stop ,	-73
length 30 stop -ing	54
length 30 stop and	6
length 30 stop for	44
length 30 stop in	30
length 30 stop of	22
length 30 stop on	-47
length 30 stop to	41
length 4	-19
length 4 stop "	-56
length 4 stop $	49
length 4 stop ,	24
length 4 stop --	-65
length 4 stop -ing	-72
length 4 stop about	-56
length 4 stop and	8
length 4 stop as	-4
length 4 stop at	-12
length 4 stop by	-41
length 4 stop for	-68
length 4 stop from	-23
length 4 stop in	-55
length 4 stop of	-170
length 4 stop on	-33
length 4 stop that	-28
length 4 stop to	-130
length 4 stop with	-1
length 6	-39
length 6 stop "	-76
length 6 stop $	46
length 6 stop ,	11
length 6 stop --	-16
length 6 stop -ing	-23
length 6 stop about	-36
length 6 stop and	-30
length 6 stop as	6
length 6 stop at	-21
length 6 stop by	-28
length 6 stop for	-92
length 6 stop from	-51
length 6 stop in	-81
length 6 stop of	-59
length 6 stop on	-59
length 6 stop or	-130
length 6 stop than	-27
length 6 stop that	-10
length 6 stop to	-98
length 6 stop who	2
length 6 stop with	-37
length 9	-39
length 9 stop "	-24
length 9 stop $	9
length 9 stop ,	2
length 9 stop --	-9
length 9 stop -ing	18
length 9 stop about	-13
length 9 stop and	-59
length 9 stop as	27
length 9 stop at	-56
length 9 stop by	-16
length 9 stop for	-56
length 9 stop from	-52
length 9 stop him	26
length 9 stop in	-66
length 9 stop of	-6
length 9 stop on	-46
length 9 stop or	-5
length 9 stop that	17
length 9 stop to	-11
length 9 stop who	-1
length 9 stop with	-29
no bracket stop $	11
no bracket stop '	-24
no bracket stop (	5
no bracket stop ,	15
no bracket stop --	23
no bracket stop -ing	10
no bracket stop :	11
no bracket stop ;	51
no bracket stop about	-25
no bracket stop after	16
no bracket stop against	-37
no bracket stop ago	-28
no bracket stop also	-8
no bracket stop among	-20
no bracket stop and	15
no bracket stop around	-27
no bracket stop as	7
no bracket stop at	-1
no bracket stop back	-18
no bracket stop because	10
no bracket stop before	-1
no bracket stop between	-27
no bracket stop but	15
no bracket stop by	13
no bracket stop day	-14
no bracket stop during	8
no bracket stop even	-3
no bracket stop first	-24
no bracket stop for	2
no bracket stop from	-1
no bracket stop him	-22
no bracket stop if	-7
no bracket stop in	12
no bracket stop into	-22
no bracket stop just	-44
no bracket stop like	-48
no bracket stop march	-20
no bracket stop mark	-27
no bracket stop monday	5
no bracket stop month	4
no bracket stop night	3
no bracket stop november	10
no bracket stop now	11
no bracket stop of	-4
no bracket stop off	-33
no bracket stop only	-5
no bracket stop or	-8
no bracket stop out	-18
no bracket stop over	-27
no bracket stop saturday	-15
no bracket stop since	14
no bracket stop so	-3
no bracket stop than	-9
no bracket stop that	-2
no bracket stop them	-10
no bracket stop there	-4
no bracket stop through	4
no bracket stop thursday	2
no bracket stop to	-6
no bracket stop tuesday	10
no bracket stop under	-12
no bracket stop wednesday	15
no bracket stop week	-10
no bracket stop well	-15
no bracket stop what	-30
no bracket stop when	7
no bracket stop where	-30
no bracket stop whether	-30
no bracket stop which	-1
no bracket stop while	-3
no bracket stop who	-9
no bracket stop with	2
no bracket stop year	-9
no verb ahead stop "	-33
no verb ahead stop $	11
no verb ahead stop '	-21
no verb ahead stop (	33
no verb ahead stop ,	-13
no verb ahead stop --	16
no verb ahead stop -ing	-3
no verb ahead stop :	-9
no verb ahead stop about	-10
no verb ahead stop after	-27
no verb ahead stop against	-27
no verb ahead stop among	-22
no verb ahead stop and	-24
no verb ahead stop as	10
no verb ahead stop at	6
no verb ahead stop back	5
no verb ahead stop before	-3
no verb ahead stop between	-21
no verb ahead stop but	-24
no verb ahead stop by	-7
no verb ahead stop day	-1
no verb ahead stop during	3
no verb ahead stop even	2
no verb ahead stop first	-19
no verb ahead stop for	-9
no verb ahead stop from	-8
no verb ahead stop him	2
no verb ahead stop if	-12
no verb ahead stop in	19
no verb ahead stop into	-4
no verb ahead stop like	-7
no verb ahead stop mark	-17
no verb ahead stop monday	-1
no verb ahead stop month	-2
no verb ahead stop night	2
no verb ahead stop of	-3
no verb ahead stop off	-33
no verb ahead stop on	-1
no verb ahead stop only	-32
no verb ahead stop or	6
no verb ahead stop out	2
no verb ahead stop over	-18
no verb ahead stop since	-21
no verb ahead stop so	37
no verb ahead stop than	-4
no verb ahead stop that	-16
no verb ahead stop them	4
no verb ahead stop through	13
no verb ahead stop thursday	4
no verb ahead stop to	9
no verb ahead stop tuesday	2
no verb ahead stop under	9
no verb ahead stop week	-1
no verb ahead stop well	-12
no verb ahead stop what	-80
no verb ahead stop when	2
no verb ahead stop which	-20
no verb ahead stop while	24
no verb ahead stop who	-44
no verb ahead stop with	-21
no verb ahead stop year	-18
no verb stop "	-36
no verb stop " $	-17
no verb stop $	18
no verb stop $ $	18
no verb stop (	-11
no verb stop )	20
no verb stop ,	11
no verb stop , "	-122
no verb stop , -ed	20
no verb stop , -ing	4
no verb stop , a	4
no verb stop , and	24
no verb stop , as	-25
no verb stop , but	52
no verb stop , including	-88
no verb stop , the	12
no verb stop , which	50
no verb stop , who	-20
no verb stop , word	-43
no verb stop --	23
no verb stop -ing	-4
no verb stop -ing $	49
no verb stop -ing Name	-3
no verb stop -ing a	-58
no verb stop -ing in	-11
no verb stop -ing the	-18
no verb stop -ing to	-3
no verb stop -ing word	-23
no verb stop :	15
no verb stop about	-69
no verb stop after	1
no verb stop against	-27
no verb stop and	16
no verb stop and -ed	90
no verb stop and -ing	2
no verb stop and Name	-67
no verb stop and the	-45
no verb stop and word	-8
no verb stop as	10
no verb stop as a	-28
no verb stop as the	-61
no verb stop as word	-22
no verb stop at	13
no verb stop at the	-14
no verb stop at word	-33
no verb stop back	-49
no verb stop before	-25
no verb stop but	47
no verb stop by	11
no verb stop by -ing	-16
no verb stop during	46
no verb stop for	-4
no verb stop for -ing	-131
no verb stop for Name	-71
no verb stop for a	-52
no verb stop for the	-61
no verb stop for word	-2
no verb stop from	-31
no verb stop from Name	-62
no verb stop from the	9
no verb stop from word	5
no verb stop him	-19
no verb stop if	-43
no verb stop in	29
no verb stop in #	47
no verb stop in Name	-57
no verb stop in a	5
no verb stop in the	-35
no verb stop in word	-14
no verb stop into	-59
no verb stop monday	-29
no verb stop night	-17
no verb stop of	-15
no verb stop of -ing	-70
no verb stop of Name	4
no verb stop of a	-39
no verb stop of his	-19
no verb stop of the	-21
no verb stop of word	-56
no verb stop on	12
no verb stop on Name	42
no verb stop on the	-23
no verb stop on word	4
no verb stop or	-16
no verb stop or word	-29
no verb stop out	-20
no verb stop over	-38
no verb stop than	-4
no verb stop that	-31
no verb stop that -ed	-21
no verb stop that Name	-123
no verb stop that he	16
no verb stop that the	-36
no verb stop that word	-131
no verb stop them	-24
no verb stop to	4
no verb stop to Name	-13
no verb stop to the	17
no verb stop to word	-44
no verb stop tuesday	1
no verb stop week	-26
no verb stop what	-115
no verb stop when	27
no verb stop whether	-74
no verb stop which	-7
no verb stop who	-52
no verb stop with	5
no verb stop with Name	-28
no verb stop with the	-70
no verb stop with word	7
no verb stop year	1
passive stop $	5
passive stop ,	-17
passive stop -ing	-19
passive stop and	1
passive stop as	18
passive stop by	-28
passive stop for	-33
passive stop in	21
passive stop of	-15
passive stop on	-118
passive stop that	14
passive stop to	-58
rest 0	11
rest 0 stop $	11
rest 1	53
rest 1 stop "	-27
rest 1 stop -ing	31
rest 1 stop him	47
rest 13	-26
rest 13 stop "	-31
rest 13 stop ,	-9
rest 13 stop --	1
rest 13 stop -ing	-89
rest 13 stop about	-50
rest 13 stop and	17
rest 13 stop as	-3
rest 13 stop at	-19
rest 13 stop by	-34
rest 13 stop for	-58
rest 13 stop from	-34
rest 13 stop in	-34
rest 13 stop of	-57
rest 13 stop on	-55
rest 13 stop or	-21
rest 13 stop than	-3
rest 13 stop that	-40
rest 13 stop to	-123
rest 13 stop who	-27
rest 13 stop with	-50
rest 2	34
rest 2 stop ,	-20
rest 2 stop -ing	-20
rest 2 stop :	-175
rest 2 stop and	-23
rest 2 stop for	31
rest 2 stop from	-15
rest 2 stop in	15
rest 2 stop of	61
rest 2 stop on	16
rest 2 stop to	55
rest 20	11
rest 20 stop "	-27
rest 20 stop ,	15
rest 20 stop --	-18
rest 20 stop -ing	-42
rest 20 stop about	-87
rest 20 stop and	-30
rest 20 stop as	2
rest 20 stop at	5
rest 20 stop by	-40
rest 20 stop for	-71
rest 20 stop from	-40
rest 20 stop in	-68
rest 20 stop of	-21
rest 20 stop on	-34
rest 20 stop that	-13
rest 20 stop to	-43
rest 20 stop with	-5
rest 3	7
rest 3 stop ,	-40
rest 3 stop -ing	-8
rest 3 stop and	11
rest 3 stop as	-47
rest 3 stop at	30
rest 3 stop by	31
rest 3 stop for	-7
rest 3 stop from	42
rest 3 stop in	19
rest 3 stop of	17
rest 3 stop on	26
rest 3 stop to	30
rest 3 stop with	-33
rest 30	41
rest 30 stop ,	9
rest 30 stop --	39
rest 30 stop -ing	3
rest 30 stop and	-88
rest 30 stop for	-29
rest 30 stop in	-7
rest 30 stop of	-88
rest 30 stop on	-43
rest 30 stop that	12
rest 30 stop to	-110
rest 4	-40
rest 4 stop "	9
rest 4 stop ,	-31
rest 4 stop -ing	-38
rest 4 stop about	-12
rest 4 stop and	-15
rest 4 stop as	9
rest 4 stop at	-40
rest 4 stop by	2
rest 4 stop for	-7
rest 4 stop from	-49
rest 4 stop in	-19
rest 4 stop of	-29
rest 4 stop on	16
rest 4 stop that	-2
rest 4 stop to	17
rest 4 stop with	-18
rest 6	-32
rest 6 stop "	-65
rest 6 stop ,	-2
rest 6 stop --	13
rest 6 stop -ing	-27
rest 6 stop about	-36
rest 6 stop and	-23
rest 6 stop as	-27
rest 6 stop at	-17
rest 6 stop by	-55
rest 6 stop for	-66
rest 6 stop from	-2
rest 6 stop him	-1
rest 6 stop in	-65
rest 6 stop of	-95
rest 6 stop on	-30
rest 6 stop or	-28
rest 6 stop than	-2
rest 6 stop that	-30
rest 6 stop to	-57
rest 6 stop who	-47
rest 6 stop with	-33
rest 9	-33
rest 9 stop "	-4
rest 9 stop ,	-8
rest 9 stop --	28
rest 9 stop -ing	-26
rest 9 stop about	-89
rest 9 stop and	-10
rest 9 stop as	5
rest 9 stop at	-41
rest 9 stop by	19
rest 9 stop for	-113
rest 9 stop from	-33
rest 9 stop in	-23
rest 9 stop of	-81
rest 9 stop on	1
rest 9 stop or	-119
rest 9 stop that	-35
rest 9 stop to	-78
rest 9 stop who	-68
rest 9 stop with	-41
starts at about	-63
starts at as	27
starts at at	-11
starts at by	-12
starts at for	-42
starts at from	-15
starts at in	-36
starts at of	-29
starts at on	-36
starts at out	-53
starts at with	-60
starts behind about the	26
starts behind about word	1
starts behind for the	-16
starts behind for word	18
starts behind of Name	51
starts behind of the	7
starts behind of word	-28
starts behind on the	15
starts behind to Name	31
starts behind to be	-39
starts behind to the	37
starts behind to word	-12
stop "	-4
stop " $	-27
stop " and	-49
stop " word	-101
stop $	11
stop $ $	11
stop '	-24
stop ' word	-26
stop (	5
stop ,	13
stop , "	-111
stop , #	-63
stop , -ed	6
stop , -ing	26
stop , -ly	-28
stop , Name	-8
stop , a	4
stop , and	27
stop , as	-34
stop , but	66
stop , in	-37
stop , including	-103
stop , the	36
stop , to	-25
stop , which	37
stop , while	55
stop , who	-31
stop , with	-19
stop , word	-39
stop --	22
stop -- and	-14
stop -- word	-30
stop -ing	9
stop -ing $	31
stop -ing ,	-20
stop -ing Name	-22
stop -ing a	-35
stop -ing for	-10
stop -ing his	-107
stop -ing in	-24
stop -ing of	-103
stop -ing on	-129
stop -ing that	-22
stop -ing the	4
stop -ing to	-2
stop -ing word	-7
stop :	11
stop : "	-80
stop ;	51
stop about	-25
stop about Name	-30
stop about the	15
stop about word	-21
stop after	13
stop after the	-11
stop against	-37
stop against Name	-17
stop ago	-28
stop also	-2
stop among	-20
stop and	14
stop and -ed	93
stop and -ing	7
stop and Name	-23
stop and a	-59
stop and his	-94
stop and the	-34
stop and word	-9
stop around	-27
stop as	5
stop as Name	23
stop as a	-19
stop as the	-73
stop as word	-8
stop at	-1
stop at Name	-86
stop at a	66
stop at the	-9
stop at word	-33
stop back	-18
stop because	10
stop before	-1
stop between	-27
stop but	15
stop by	13
stop by -ing	-16
stop by Name	-66
stop by the	-25
stop by word	18
stop day	-14
stop during	8
stop during the	-50
stop even	-5
stop first	-24
stop first word	-59
stop for	2
stop for -ing	-112
stop for Name	-57
stop for a	-51
stop for the	-23
stop for word	15
stop from	-1
stop from -ing	-1
stop from Name	-38
stop from the	7
stop from word	5
stop him	-22
stop him $	47
stop if	-7
stop in	13
stop in #	19
stop in -ing	-109
stop in Name	-17
stop in a	25
stop in his	-25
stop in the	-32
stop in word	-6
stop into	-22
stop into the	34
stop just	-44
stop like	-24
stop march	-20
stop mark	-27
stop mark word	-20
stop monday	5
stop month	4
stop night	3
stop november	10
stop now	11
stop of	-5
stop of #	-34
stop of -ing	-47
stop of Name	12
stop of a	-76
stop of her	-80
stop of his	-49
stop of the	1
stop of word	-15
stop off	-33
stop on Name	18
stop on a	-51
stop on the	-27
stop on word	-6
stop only	-5
stop or	-8
stop or word	9
stop out	-18
stop over	-27
stop over the	-90
stop saturday	-15
stop since	14
stop so	-4
stop than	-11
stop that	-3
stop that -ed	-43
stop that Name	-42
stop that he	40
stop that the	-54
stop that word	-33
stop them	-10
stop there	-4
stop through	4
stop thursday	2
stop to	-4
stop to #	7
stop to -ing	-50
stop to -ly	-51
stop to Name	22
stop to a	-77
stop to be	3
stop to the	28
stop to word	-16
stop tuesday	10
stop under	-12
stop wednesday	15
stop week	-10
stop well	-15
stop what	-30
stop when	7
stop where	-30
stop whether	-30
stop which	12
stop while	-3
stop who	-10
stop who -ed	-9
stop who word	-22
stop with	8
stop with Name	-20
stop with a	-43
stop with the	-22
stop with word	3
stop year	-9
verb ahead stop "	22
verb ahead stop ,	27
verb ahead stop --	6
verb ahead stop -ing	-17
verb ahead stop about	-100
verb ahead stop and	36
verb ahead stop as	-55
verb ahead stop at	-18
verb ahead stop because	33
verb ahead stop but	23
verb ahead stop by	-11
verb ahead stop for	-25
verb ahead stop from	-1
verb ahead stop if	-3
verb ahead stop in	-63
verb ahead stop of	-25
verb ahead stop on	-14
verb ahead stop or	-63
verb ahead stop than	-48
verb ahead stop that	-12
verb ahead stop to	-60
verb ahead stop what	-2
verb ahead stop when	-11
verb ahead stop whether	-14
verb ahead stop which	25
verb ahead stop who	3
verb ahead stop with	15
verb stop "	10
verb stop " $	-31
verb stop $	-1
verb stop $ $	-1
verb stop (	5
verb stop )	-30
verb stop ,	-12
verb stop , -ed	-23
verb stop , -ing	39
verb stop , -ly	-60
verb stop , Name	-7
verb stop , a	8
verb stop , and	-3
verb stop , but	31
verb stop , the	35
verb stop , which	-17
verb stop , word	-24
verb stop --	-23
verb stop -- and	-28
verb stop -ing	-10
verb stop -ing $	-1
verb stop -ing Name	-139
verb stop -ing a	-11
verb stop -ing in	-37
verb stop -ing of	-76
verb stop -ing the	-9
verb stop -ing to	-29
verb stop -ing word	-5
verb stop :	-14
verb stop about	11
verb stop after	3
verb stop against	-28
verb stop and	-14
verb stop and -ed	31
verb stop and -ing	-13
verb stop and Name	22
verb stop and the	5
verb stop and word	-7
verb stop as	-31
verb stop as Name	-26
verb stop as a	11
verb stop as word	14
verb stop at	-20
verb stop at the	-1
verb stop back	16
verb stop because	-90
verb stop before	23
verb stop but	-42
verb stop by	-6
verb stop by Name	-18
verb stop by the	-17
verb stop by word	-14
verb stop during	-69
verb stop even	-43
verb stop first	1
verb stop for	-16
verb stop for Name	-43
verb stop for a	-47
verb stop for the	-8
verb stop for word	-13
verb stop from	-6
verb stop from Name	-29
verb stop from the	-38
verb stop from word	-25
verb stop him	-20
verb stop if	11
verb stop in	-27
verb stop in #	-81
verb stop in -ing	-115
verb stop in Name	23
verb stop in a	-1
verb stop in the	-2
verb stop in word	-1
verb stop into	7
verb stop like	-33
verb stop of	-19
verb stop of -ing	-18
verb stop of Name	-15
verb stop of a	-110
verb stop of his	-66
verb stop of the	-4
verb stop of word	10
verb stop on	-23
verb stop on Name	-65
verb stop on the	-14
verb stop on word	-9
verb stop only	29
verb stop or word	29
verb stop out	-25
verb stop over	-21
verb stop since	-77
verb stop so	-43
verb stop than	-17
verb stop that	12
verb stop that Name	-14
verb stop that he	12
verb stop that the	-47
verb stop that word	3
verb stop them	1
verb stop through	-37
verb stop to	-22
verb stop to Name	1
verb stop to a	-17
verb stop to be	9
verb stop to the	8
verb stop to word	-12
verb stop what	9
verb stop when	-41
verb stop who	9
verb stop with	-20
verb stop with Name	-5
verb stop with the	-27
verb stop with word	-14
verb stop year	-36
word appeared stops before	-3
word appeared to the end	3
word call stops before	30
word call to the end	-30
word called stops before	16
word called to the end	-16
word cast to the end	15
word clear stops before	-39
word clear to the end	39
word criticism to the end	-2
word declined starts at to	31
word declined starts behind to 	-31
word declined stops before	-10
word declined to the end	10
word endorsed stops before	58
word endorsed to the end	-58
word focus to the end	19
word know to the end	21
word known stops before	-1
word known to the end	1
word look to the end	-15
word made stops before	-15
word made to the end	15
word plans stops before	-8
word plans to the end	8
word question stops before	-31
word question to the end	31
word questions stops before	-25
word questions to the end	25
word released stops before	-22
word released to the end	22
word said stops before	-13
word said to the end	13
word say stops before	-17
word say to the end	17
word see stops before	-19
word see to the end	19
word seemed stops before	29
word seemed to the end	-29
word seems to the end	-30
word seen stops before	-17
word seen to the end	17
word show stops before	-24
word show to the end	24
word sought stops before	-16
word sought to the end	16
word spoke stops before	12
word spoke to the end	-12
word statement stops before	-42
word statement to the end	42
word support stops before	25
word support to the end	-25
word supporting to the end	-83
word talking stops before	38
word talking to the end	-38
word think stops before	-36
word think to the end	36
word voted to the end	-62
word want stops before	-52
word want to the end	51
word went stops before	-43
word went to the end	43`;
const STANCES = `any	-3
before it 're	15
before it 's	-13
before it 've	11
before it -ly	12
before it all	34
before it already	17
before it also	56
before it are	10
before it be	-75
before it been	-73
before it being	-47
before it both	5
before it can	25
before it could	-40
before it did	-11
before it didn't	-55
before it doesn't	7
before it even	-54
before it first	-50
before it had	-28
before it has	-14
before it hasn't	-41
before it have	-6
before it is	39
before it later	-32
before it long	10
before it may	-22
before it might	-18
before it never	-20
before it not	10
before it nothing	-14
before it now	42
before it often	21
before it once	24
before it only	-66
before it previously	38
before it publicly	5
before it quickly	39
before it recently	-47
before it repeatedly	13
before it still	31
before it then	46
before it tuesday	-15
before it was	-57
before it week	66
before it were	-55
before it will	-35
before it would	-2
behind "	-15
behind #	25
behind '	-98
behind 's	-91
behind )	36
behind ,	46
behind --	3
behind -ed	1
behind -ing	-82
behind Name	10
behind a	-13
behind after	-33
behind an	-51
behind and	17
behind as	-64
behind at	20
behind before	9
behind but	-22
behind by	14
behind for	-86
behind from	-46
behind he	8
behind her	-105
behind his	-8
behind i	4
behind in	17
behind it	-27
behind its	-47
behind many	-6
behind mark	-59
behind more	4
behind most	-50
behind no	23
behind of	-33
behind on	-13
behind one	4
behind or	-113
behind others	-3
behind she	13
behind some	7
behind that	-79
behind the	-65
behind their	-26
behind them	-7
behind they	-14
behind this	-95
behind those	3
behind to	-4
behind we	6
behind what	-64
behind when	-109
behind which	28
behind who	-22
behind with	-10
behind word	-2
behind you	-15
denied false	-5
denied true	6
form -ed source Name	3
form -ed source body	13
form -ed source far	-46
form -ed source group	4
form -ed source he	-5
form -ed source i	-20
form -ed source it	5
form -ed source person	-1
form -ed source she	-15
form -ed source they	29
form -ed source thing	-14
form -ed source we	10
form -ed source who	-17
form -ing source Name	-11
form -ing source body	10
form -ing source far	-17
form -ing source group	-46
form -ing source he	23
form -ing source person	-19
form -ing source she	29
form -ing source they	-42
form -ing source thing	-37
form -ing source who	-32
form word source Name	-2
form word source body	-4
form word source far	-24
form word source group	54
form word source he	-2
form word source i	-1
form word source it	-24
form word source person	10
form word source she	11
form word source they	-29
form word source thing	-48
form word source we	-10
form word source who	20
form word source you	-36
infinitive false	-7
infinitive true	-4
length 1	-50
length 10	1
length 11	10
length 12	19
length 2	-37
length 3	-19
length 4	-19
length 5	-19
length 6	-11
length 7	-7
length 8	-19
length 9	6
modal true	-30
next "	-13
next #	-48
next -ed	-27
next -ing	17
next -ly	-73
next Name	1
next a	4
next about	39
next after	-107
next against	13
next all	-17
next among	-102
next an	-7
next and	-98
next any	-24
next as	-67
next at	-3
next back	6
next before	-81
next both	-22
next by	-73
next during	-93
next for	18
next friday	2
next from	-123
next further	27
next has	-42
next he	22
next her	-9
next herself	-48
next him	1
next himself	-9
next his	-2
next if	-24
next in	-28
next into	-8
next is	-70
next it	17
next its	30
next itself	-51
next like	-26
next me	4
next monday	-1
next more	-31
next much	-41
next my	-8
next no	-2
next not	-20
next of	10
next off	-19
next on	2
next one	-24
next or	-84
next out	14
next over	-14
next several	29
next she	32
next so	25
next some	-17
next sunday	-13
next that	31
next their	13
next them	-31
next themselves	18
next they	61
next this	-4
next those	30
next thursday	-19
next to	17
next tuesday	-39
next was	-14
next wednesday	-13
next what	-18
next when	-19
next whether	6
next who	-69
next will	-1
next with	-24
next word	-16
next would	-87
passive false next "	-17
passive false next #	-55
passive false next -ed	-25
passive false next -ing	20
passive false next -ly	-54
passive false next Name	6
passive false next a	11
passive false next about	25
passive false next after	-98
passive false next against	15
passive false next all	-17
passive false next among	-92
passive false next an	4
passive false next and	-94
passive false next any	-18
passive false next as	-42
passive false next at	3
passive false next back	-14
passive false next before	-81
passive false next both	-11
passive false next by	-68
passive false next during	-89
passive false next for	19
passive false next friday	6
passive false next from	-114
passive false next further	27
passive false next has	-42
passive false next he	9
passive false next her	-21
passive false next herself	-48
passive false next him	-5
passive false next himself	-9
passive false next his	7
passive false next if	-21
passive false next in	-44
passive false next into	3
passive false next is	-61
passive false next it	15
passive false next its	30
passive false next itself	-51
passive false next like	-23
passive false next me	4
passive false next monday	3
passive false next more	-31
passive false next much	-41
passive false next my	-8
passive false next no	1
passive false next not	-14
passive false next of	-1
passive false next off	-10
passive false next on	-15
passive false next one	-9
passive false next or	-82
passive false next out	14
passive false next over	5
passive false next several	29
passive false next she	32
passive false next so	25
passive false next some	-8
passive false next sunday	-13
passive false next that	28
passive false next the	13
passive false next their	16
passive false next them	-17
passive false next themselves	18
passive false next they	52
passive false next this	-3
passive false next those	30
passive false next thursday	-19
passive false next to	16
passive false next tuesday	-46
passive false next was	-12
passive false next wednesday	-9
passive false next what	-12
passive false next when	-18
passive false next whether	9
passive false next who	-61
passive false next will	-1
passive false next with	-22
passive false next word	-10
passive false next would	-84
passive true next -ly	-79
passive true next Name	-9
passive true next a	-30
passive true next about	38
passive true next as	-63
passive true next at	-32
passive true next by	-27
passive true next for	-1
passive true next his	-14
passive true next in	22
passive true next of	38
passive true next on	2
passive true next that	13
passive true next the	-61
passive true next to	-3
passive true next whether	-39
passive true next word	-36
second "	-8
second #	-38
second $	-25
second 's	21
second ,	33
second --	-44
second -ed	-27
second -ing	30
second -ly	-39
second .	-32
second :	-10
second Name	-7
second a	-6
second about	-28
second after	-79
second against	33
second all	-47
second an	-28
second and	-14
second any	-27
second are	29
second as	22
second at	-90
second be	-37
second by	-57
second can	-2
second during	-83
second for	11
second from	-53
second had	-49
second has	-76
second have	-53
second he	-7
second her	-33
second him	19
second his	55
second if	-89
second in	-30
second is	2
second it	-28
second its	-3
second many	15
second monday	-98
second more	-27
second most	-12
second much	32
second night	-3
second not	-4
second of	11
second on	-86
second one	1
second or	-56
second other	27
second over	-3
second she	-2
second some	-13
second than	-53
second that	97
second the	4
second their	-5
second them	6
second they	10
second this	-68
second those	26
second to	-5
second tuesday	-102
second two	12
second wednesday	-20
second week	-19
second what	49
second when	-73
second whether	14
second who	-23
second will	30
second with	-10
second word	-1
second would	11
second year	-98
share 0	-108
share 1	-69
share 2	-13
share 3	12
share 4	42
share 5	36
source Name	5
source body	20
source far	-36
source group	26
source he	5
source i	-2
source it	-24
source others	10
source person	11
source she	15
source they	-13
source thing	-53
source we	9
source who	-4
source you	-14
stem accept	-75
stem accord	-76
stem accord next to	-76
stem accus	6
stem accus next Name	15
stem accus next the	28
stem accusation	-80
stem acknowledg	5
stem ad	-77
stem ad next to	-68
stem address	-31
stem admit	7
stem adopt	-49
stem advic	-65
stem advocat	5
stem advocat next for	10
stem agre	24
stem agre next with	58
stem aim	18
stem aim next at	-45
stem alleg	-10
stem alleg next word	-10
stem allegation	-86
stem allow	-18
stem allow next Name	-1
stem allow next word	-27
stem announc	5
stem answer	-28
stem appear	-73
stem appear next -ed	-63
stem appear next on	-69
stem appear next to	-49
stem appear next word	-72
stem appoint	-19
stem argu	96
stem ask	-30
stem ask next Name	-40
stem ask next word	-24
stem assertion	-23
stem attack	-21
stem attack next Name	12
stem attempt	-25
stem attempt next to	-14
stem attention	-31
stem attention next to	17
stem avoid	-34
stem back	-14
stem back next Name	35
stem back next word	25
stem believ	-16
stem blam	42
stem blast	21
stem blast next Name	3
stem block	-26
stem boo	-36
stem broad	-26
stem broad next word	-18
stem call	3
stem call next Name	-48
stem call next for	53
stem call next on	66
stem call next the	-20
stem call next to	-14
stem call next with	-81
stem call next word	-60
stem cast	-16
stem cast next their	-82
stem cast next word	-20
stem celebrat	-44
stem challeng	-8
stem challeng next Name	-9
stem chant	-16
stem charg	-30
stem cheer	2
stem cit	39
stem claim	-17
stem claim next that	2
stem claim next word	52
stem clear	-33
stem clear next that	-52
stem clear next word	-39
stem column	2
stem concern	-9
stem concern next about	10
stem concern next that	23
stem condemn	26
stem confident	33
stem consensu	-74
stem consider	7
stem consider next a	-11
stem continu	-16
stem continu next to	18
stem convinc	-30
stem count	-11
stem counter	-2
stem cover	-24
stem criticism	-16
stem criticism next from	14
stem criticism next of	18
stem criticiz	19
stem criticiz next Name	-21
stem criticiz next the	22
stem critiqu	-17
stem critiqu next of	-6
stem decid	-17
stem decid next to	18
stem declar	34
stem declin	14
stem declin next to	7
stem dedicat	-36
stem deep	-11
stem deep next word	-50
stem defend	22
stem defend next Name	20
stem defend next his	-47
stem defend next the	22
stem deliver	-13
stem deliver next a	11
stem demand	-22
stem demonstrat	-9
stem den	1
stem denounc	14
stem denounc next Name	-11
stem describ	43
stem describ next word	16
stem design	-67
stem design next to	-64
stem detail	-81
stem determin	-24
stem devot	2
stem discus	12
stem discuss	-6
stem dismiss	39
stem disput	-4
stem doubt	-14
stem doubt next about	-26
stem drew	-42
stem drew next word	-73
stem eager	-12
stem eager next to	1
stem echo	-20
stem embrac	-1
stem emphasiz	25
stem encourag	-21
stem endors	23
stem endors next Name	22
stem endors next the	-26
stem endorsement	-23
stem endorsement next of	-13
stem enjoy	-9
stem estimat	23
stem expect	14
stem expect next to	33
stem explain	44
stem expos	-14
stem express	-9
stem express next word	-10
stem favor	-20
stem favor next Name	-33
stem favor next of	15
stem favor next word	-99
stem fear	-40
stem feel	-11
stem felt	-15
stem fil	-30
stem fil next a	27
stem find	-13
stem fir	-25
stem focu	-16
stem focu next on	7
stem focus next on	21
stem follow	-35
stem found	-9
stem fun	-19
stem harsh	-4
stem highlight	-19
stem hir	-25
stem hit	-44
stem hop	3
stem hop next of	-27
stem hop next to	5
stem hopeful	-9
stem identif next as	-24
stem ignor	-12
stem intend	-28
stem intend next to	-78
stem introduc	-62
stem invit	-44
stem issu	-14
stem issu next a	10
stem knew	-26
stem know	9
stem know next that	55
stem know next word	25
stem known	-43
stem known next as	-8
stem known next for	-90
stem known next to	-1
stem laid	-11
stem laid next out	44
stem launch	-36
stem launch next a	-24
stem learn	-7
stem length	21
stem letter	-5
stem list	28
stem look	-18
stem look next at	-16
stem look next for	-3
stem look next like	-74
stem look next to	47
stem look next word	-12
stem mad	-35
stem mad next -ing	-99
stem mad next a	2
stem mad next in	-77
stem mad next it	58
stem mad next the	-12
stem mad next word	8
stem mention	10
stem mention next Name	-6
stem mention next of	23
stem mention next the	27
stem mind	-10
stem mock	23
stem nam	-10
stem nam next Name	-49
stem nominat	-26
stem nominat next Name	11
stem not	12
stem not next that	11
stem notion	20
stem notion next that	41
stem obviou	-67
stem offensiv	-23
stem offer	1
stem offer next a	-28
stem open	-35
stem oppos	11
stem oppos next the	41
stem oppos next word	30
stem opposition	-22
stem opposition next to	1
stem outlin	9
stem pass	-20
stem persuad	-22
stem pick	-69
stem pick next word	-48
stem plan	-14
stem plan next for	-40
stem plan next to	32
stem plead	3
stem pledg	16
stem pledg next to	40
stem pledg next word	-65
stem point	-18
stem point next to	3
stem portra	22
stem post	-19
stem post next a	-12
stem prais	42
stem prais next Name	-23
stem predict	26
stem prefer	14
stem present	-37
stem press	-54
stem project	2
stem promis	-4
stem promis next to	8
stem promis next word	-8
stem promot	-6
stem propos	-12
stem propos next word	-38
stem proud	-81
stem provid	-47
stem provid next word	7
stem publish	-11
stem push	-13
stem push next Name	-64
stem push next for	50
stem put	-21
stem question	-12
stem question next Name	51
stem question next about	13
stem question next from	-53
stem question next of	-15
stem question next word	-91
stem quick	-11
stem quick next to	2
stem rail	36
stem rattl	-27
stem read	-8
stem recall	31
stem recognition	-59
stem recogniz	-44
stem refer	31
stem refer next to	40
stem referenc	13
stem referenc next to	19
stem refus	21
stem refus next to	10
stem reject	17
stem reject next the	-16
stem releas	-29
stem releas next a	-26
stem releas next word	-25
stem remember	15
stem repeat	8
stem repeat next word	-9
stem report	-3
stem report next word	-28
stem requir	-41
stem respond	-11
stem respond next by	-9
stem respond next to	16
stem reveal	-16
stem sa	20
stem sa next that	-29
stem sa next the	-19
stem sa next they	48
stem said	4
stem saw	-19
stem saw next the	5
stem say	31
stem se	3
stem se next Name	17
stem se next the	22
stem se next word	18
stem seek	-4
stem seek next to	-9
stem seek next word	12
stem seem	-64
stem seem next -ed	-86
stem seem next -ly	-51
stem seem next like	-95
stem seem next to	-16
stem seem next word	-21
stem seen	-26
stem seen next as	-24
stem shar	-58
stem sharp	-57
stem sharp next word	-55
stem show	-9
stem show next Name	25
stem show next a	69
stem show next that	-3
stem show next the	-1
stem show next word	-39
stem shown	-9
stem sign	-22
stem skeptical	2
stem slam	31
stem sought	4
stem sought next to	-8
stem sound	-16
stem speak	-9
stem speculation	-27
stem spok	-26
stem spok next about	31
stem spok next to	-86
stem spoken	-10
stem statement	9
stem statement next -ing	14
stem statement next that	36
stem stop	-83
stem struck	-30
stem struggl	-43
stem stuck	-66
stem stump	-19
stem stump next word	-12
stem suggest	6
stem suggestion	-7
stem suggestion next that	11
stem support	-8
stem support next -ing	8
stem support next Name	-6
stem support next a	14
stem support next among	-68
stem support next for	-52
stem support next from	-52
stem support next in	-70
stem support next of	33
stem support next the	26
stem support next to	-32
stem support next word	34
stem supportiv	-14
stem talk	-9
stem talk next about	30
stem talk next to	-58
stem talk next word	-75
stem tell	7
stem tell next word	-32
stem tend	-62
stem tend next to	-62
stem thank	35
stem think next Name	27
stem think next it	-2
stem think next of	11
stem think next that	-27
stem think next the	17
stem thought	-13
stem threaten	-2
stem threaten next to	19
stem titl	-86
stem told	-41
stem touch	-2
stem tout	-25
stem tr	-39
stem tr next to	-12
stem tribut	-67
stem turn	-35
stem tweet	27
stem unclear	-65
stem unclear next whether	-54
stem understand	-28
stem understand next the	-18
stem upset	-12
stem urg	21
stem view	-6
stem view next as	-4
stem view next of	-35
stem voic	-13
stem vot	-9
stem vot next for	52
stem vot next in	-74
stem want	1
stem want next Name	17
stem want next the	-5
stem want next to	-4
stem want next word	-3
stem warn	-41
stem watch	-12
stem went	-28
stem went next on	3
stem went next to	-111
stem went next word	-43
stem will	-9
stem will next to	-7
stem wor	-44
stem wor next about	-33
stem word	-78
stem writ	-37
stem written	-17
stem wrot	-32
word accepting	-75
word accepting infinitive false	-75
word accepting passive false	-62
word according	-76
word according far	-64
word according infinitive false	-76
word according next to	-76
word according passive false	-76
word accusations	-80
word accusations far	-54
word accusations infinitive false	-76
word accusations passive false	-80
word accused	5
word accused infinitive false	5
word accused near	7
word accused next Name	7
word accused passive false	5
word accuses	0
word accusing	28
word accusing infinitive false	28
word acknowledge	9
word acknowledge far	-48
word acknowledge infinitive true	-48
word acknowledge passive false	9
word acknowledged	8
word acknowledged infinitive false	8
word acknowledged near	18
word acknowledged passive false	8
word acknowledging	0
word acquiesced	0
word added	-31
word added infinitive false	-31
word added passive false	-31
word adding	-75
word adding infinitive false	-75
word addressed	-31
word addressed infinitive false	-31
word addressed near	-21
word addressed passive false	-31
word adds	0
word admission	0
word admit	10
word admit passive false	10
word admits	0
word admitted	0
word admitting	0
word adopted	-49
word adopted infinitive false	-49
word adopted near	-44
word adopted passive false	-38
word advice	-65
word advice far	-63
word advice infinitive false	-65
word advice near	-48
word advice passive false	-65
word advocate	8
word advocate far	-31
word advocate infinitive false	-4
word advocate near	33
word advocate next for	-4
word advocate passive false	8
word advocated	0
word agree	-3
word agree infinitive false	4
word agree near	6
word agree passive false	-3
word agreed	18
word agreed infinitive false	18
word agreed passive false	18
word agrees	0
word aim	13
word aim infinitive false	13
word aim passive false	13
word aimed	-27
word aimed infinitive false	-27
word aimed near	-16
word aimed next at	-47
word aimed passive false	-19
word aiming	0
word allegations	-86
word allegations infinitive false	-86
word allegations passive false	-86
word alleged	-5
word alleged far	-5
word alleged infinitive false	-5
word alleged next word	-4
word alleged passive false	-5
word alleges	0
word alleging	0
word allowed	-21
word allowed infinitive false	-21
word allowed near	-19
word allowed passive false	21
word allows	-5
word allows infinitive false	-5
word allows near	-5
word allows next word	-13
word allows passive false	-5
word alluding	0
word angered	0
word announce	0
word announced	19
word announced infinitive false	19
word announced near	38
word announced passive false	19
word announcing	0
word answer	-12
word answer far	-2
word answer infinitive false	1
word answer infinitive true	-34
word answer near	-23
word answer passive false	-12
word answered	0
word anxiety	0
word apologized	0
word appear	-72
word appear far	-56
word appear infinitive false	-63
word appear near	-59
word appear next to	-36
word appear passive false	-72
word appeared	-45
word appeared infinitive false	-45
word appeared near	-40
word appeared next to	-4
word appeared passive false	-45
word appears	-34
word appears infinitive false	-34
word appears near	-31
word appears next to	-100
word appears passive false	-34
word applauded	0
word appointed	-19
word appointed infinitive false	-16
word approved	0
word argue	0
word argued	0
word argues	0
word arguing	0
word arguments	0
word articulated	0
word ask	-27
word ask far	-78
word ask infinitive true	-70
word ask passive false	-27
word asked	-28
word asked far	-77
word asked infinitive false	-28
word asked near	-2
word asked next Name	-38
word asked passive false	-28
word asking	6
word asking infinitive false	6
word asking passive false	12
word asks	0
word assailed	0
word asserted	0
word asserting	0
word assertion	-23
word assertion infinitive false	-23
word assertion passive false	-23
word assumption	0
word assured	0
word attacked	2
word attacked infinitive false	2
word attacked near	16
word attacked next Name	41
word attacked passive false	2
word attacking	-25
word attacking far	-98
word attacking infinitive false	-21
word attacking near	11
word attacking next Name	-80
word attacking passive false	-25
word attempted	-25
word attempted infinitive false	-25
word attempted near	-11
word attempted next to	-14
word attempted passive false	-25
word attention	-31
word attention far	5
word attention infinitive false	-31
word attention near	-117
word attention next to	17
word attention passive false	-31
word attributed	0
word authorized	0
word avoided	-34
word avoided infinitive false	-34
word avoided near	-34
word avoided passive false	-34
word aware	0
word backed	-22
word backed infinitive false	-22
word backed near	-18
word backed next Name	14
word backed passive false	-10
word backing	-11
word backing far	-38
word backing infinitive false	-11
word backing near	12
word backing next Name	18
word backing next word	6
word backing passive false	-11
word backing passive true	2
word balked	0
word belief	0
word believe	-6
word believe infinitive false	-17
word believe passive false	-6
word believes	0
word believing	0
word bemoaned	0
word blame	12
word blame infinitive false	31
word blame near	23
word blame passive false	12
word blamed	7
word blamed infinitive false	7
word blamed near	22
word blamed passive false	7
word blames	0
word blaming	0
word blasted	8
word blasted infinitive false	8
word blasted near	8
word blasted passive false	8
word blasting	0
word blasts	0
word blocked	-26
word blocked infinitive false	-26
word blocked near	-21
word blocked passive false	-14
word boasted	0
word boasts	0
word booed	-36
word booed infinitive false	-36
word booed near	-34
word broad	-26
word broad far	-12
word broad infinitive false	-26
word broad next word	-18
word broad passive false	-13
word brushed	0
word call	-15
word call far	5
word call infinitive false	-38
word call infinitive true	32
word call near	-34
word call next for	-11
word call next to	16
word call next word	-16
word call passive false	-15
word called	5
word called far	2
word called infinitive false	-1
word called near	-1
word called next Name	-61
word called next for	41
word called next on	41
word called next the	-12
word called passive false	5
word calling	-5
word calling far	1
word calling infinitive false	-5
word calling near	-24
word calling next for	34
word calling passive false	-56
word calling passive true	49
word calls	-2
word calls far	-60
word calls infinitive false	-2
word calls near	17
word calls next for	8
word calls passive false	-2
word cast	-16
word cast far	-6
word cast infinitive false	-34
word cast infinitive true	15
word cast near	-22
word cast next their	-82
word cast next word	-20
word cast passive false	-13
word cautioned	0
word celebrated	-44
word celebrated infinitive false	-44
word challenged	-12
word challenged infinitive false	-12
word challenged near	-42
word challenged passive false	4
word challenging	-6
word challenging infinitive false	-6
word challenging near	-11
word challenging next Name	-30
word challenging passive false	-28
word challenging passive true	7
word championed	0
word chanted	0
word chanting	0
word chants	0
word charged	-30
word charged infinitive false	-30
word charged passive false	-30
word cheer	0
word cheered	-14
word cheered infinitive false	-14
word cheered passive false	-14
word cite	0
word cited	2
word cited infinitive false	2
word cited near	14
word cited passive false	2
word cites	0
word citing	43
word citing infinitive false	43
word citing passive false	43
word claim	-5
word claim far	-19
word claim infinitive false	-3
word claim infinitive true	-6
word claim near	8
word claim passive false	-5
word claimed	0
word claiming	-9
word claiming infinitive false	-9
word claims	-2
word claims infinitive false	-2
word claims near	11
word claims passive false	-2
word clear	-33
word clear far	2
word clear infinitive false	-23
word clear near	-86
word clear next that	-52
word clear next word	-39
word clear passive false	-33
word clear passive true	-15
word column	2
word column infinitive false	2
word column passive false	2
word commented	0
word complain	0
word complained	0
word complaints	0
word conceded	0
word concern	-5
word concern far	15
word concern infinitive false	-5
word concern near	-46
word concern passive false	-5
word concerned	-20
word concerned infinitive false	-20
word concerned near	-19
word concerns	-15
word concerns far	-3
word concerns infinitive false	-15
word concerns near	-32
word concerns next about	10
word concerns passive false	-15
word conclude	0
word concluded	0
word concludes	0
word condemned	0
word condemning	0
word confidence	0
word confident	33
word confident infinitive false	33
word confirmed	0
word congratulated	0
word consensus	-74
word consensus infinitive false	-74
word consensus passive false	-74
word considered	-11
word considered far	2
word considered infinitive false	-11
word considered near	-15
word considered passive false	28
word considered passive true	-67
word considering	0
word considers	0
word contends	0
word contention	0
word continued	-16
word continued far	-27
word continued infinitive false	-16
word continued near	-15
word continued next to	18
word continued passive false	-16
word convince	-25
word convince far	-22
word convince infinitive true	-4
word convince passive false	-25
word convinced	0
word counter	-2
word counter far	7
word counter passive false	-2
word counting	-11
word counting infinitive false	-11
word covered	-24
word covered infinitive false	-24
word covered near	-78
word covered passive false	-16
word credited	0
word criticism	-16
word criticism far	-14
word criticism infinitive false	-11
word criticism near	-12
word criticism next from	14
word criticism next of	18
word criticism passive false	-16
word criticize	0
word criticized	22
word criticized far	1
word criticized infinitive false	22
word criticized near	19
word criticized next Name	23
word criticized next the	-8
word criticized passive false	22
word criticizing	17
word criticizing infinitive false	17
word critique	-17
word critique infinitive false	-17
word critique next of	-6
word critique passive false	-17
word cry	0
word debated	0
word decide	-11
word decide infinitive false	10
word decide near	10
word decide passive false	-11
word decided	-12
word decided infinitive false	-12
word decided near	-4
word decided next to	21
word decided passive false	-11
word deciding	0
word declare	0
word declared	0
word declares	0
word declaring	0
word declined	14
word declined infinitive false	16
word declined near	10
word declined next to	7
word declined passive false	14
word decried	0
word dedicated	-36
word dedicated infinitive false	-36
word deemed	0
word deep	-11
word deep far	12
word deep infinitive false	-11
word deep next word	-50
word deep passive false	-2
word defend	-11
word defend far	-15
word defend infinitive true	-17
word defend passive false	-11
word defended	37
word defended infinitive false	37
word defended near	22
word defended next his	-37
word defended passive false	37
word defending	-16
word defending infinitive false	-10
word defending near	-7
word defending passive false	-36
word delivered	-25
word delivered infinitive false	-24
word delivered near	-15
word delivered next a	4
word delivered passive false	-21
word delivering	-3
word delivering infinitive false	-3
word delivering passive false	14
word demand	-27
word demand infinitive false	-13
word demand passive false	-27
word demanded	0
word demands	-2
word demands infinitive false	-2
word demands passive false	-2
word demonstrate	-9
word demonstrate far	-40
word demonstrate infinitive true	-40
word demonstrate passive false	-9
word denied	1
word denied infinitive false	1
word denied near	8
word denied passive false	1
word denounced	21
word denounced infinitive false	21
word denounced near	9
word denounced passive false	21
word denouncing	-21
word denouncing infinitive false	-21
word denouncing passive false	-6
word derided	0
word describe	-10
word describe far	-15
word describe infinitive true	-15
word describe passive false	-10
word described	25
word described infinitive false	25
word described near	5
word described passive false	25
word describes	0
word describing	0
word description	0
word designed	-67
word designed infinitive false	-67
word designed near	-55
word designed next to	-64
word designed passive false	-67
word designed passive true	-42
word desire	0
word detailed	-30
word detailed infinitive false	-30
word detailed passive false	-25
word detailing	0
word determine	-12
word determine far	-5
word determine infinitive true	7
word determine passive false	-12
word determined	0
word determining	0
word devoted	2
word devoted infinitive false	2
word devoted near	9
word devoted passive false	-44
word disagree	0
word disappointed	0
word disclosed	0
word disclosure	0
word discuss	12
word discuss far	21
word discuss infinitive false	-4
word discuss infinitive true	21
word discuss near	-4
word discuss passive false	12
word discussed	-2
word discussed infinitive false	-2
word discussed near	-18
word discussed passive false	-2
word discussing	-20
word discussing infinitive false	-20
word dislike	0
word dismissed	31
word dismissed infinitive false	31
word dismissed near	42
word dismissed passive false	31
word dismisses	0
word dismissing	0
word dispute	-4
word dispute passive false	-4
word distanced	0
word documented	0
word doubt	-6
word doubt far	-5
word doubt infinitive false	-6
word doubt passive false	-6
word doubts	-26
word doubts infinitive false	-26
word doubts next about	-26
word doubts passive false	-26
word drew	-42
word drew infinitive false	-42
word drew near	-37
word drew next word	-73
word drew passive false	-42
word dubbed	0
word eager	-12
word eager infinitive false	-12
word eager near	20
word eager next to	1
word eager passive true	20
word echoed	-6
word echoed infinitive false	-6
word echoed near	6
word echoed passive false	-6
word echoing	0
word emailed	0
word embrace	-9
word embrace far	22
word embrace infinitive false	-46
word embrace passive false	-9
word embraced	11
word embraced infinitive false	11
word embraced near	-13
word embraced passive false	11
word embracing	-26
word embracing infinitive false	-9
word emphasize	0
word emphasized	0
word emphasizing	0
word encourage	0
word encouraged	0
word endorse	11
word endorse far	15
word endorse infinitive false	-22
word endorse infinitive true	15
word endorse near	-22
word endorse next Name	13
word endorse passive false	11
word endorsed	16
word endorsed infinitive false	16
word endorsed near	27
word endorsed next Name	20
word endorsed passive false	22
word endorsement	-23
word endorsement far	-53
word endorsement infinitive false	-23
word endorsement next of	-13
word endorsement passive false	-23
word endorsing	-3
word endorsing far	26
word endorsing infinitive false	-3
word endorsing passive false	-15
word enjoyed	-9
word enjoyed infinitive false	-9
word enjoyed near	5
word enjoyed passive false	-9
word estimated	0
word estimates	0
word expect	2
word expect passive false	2
word expected	0
word expecting	0
word explain	22
word explain far	-7
word explain infinitive true	3
word explain passive false	22
word explained	0
word explaining	0
word explains	0
word exposed	-14
word exposed infinitive false	-14
word exposed near	-14
word exposed passive false	-6
word express	0
word expressed	5
word expressed infinitive false	5
word expressed near	20
word expressed next word	18
word expressed passive false	5
word expressing	0
word favor	2
word favor far	2
word favor infinitive false	10
word favor near	-1
word favor next of	15
word favor passive false	2
word favored	-37
word favored infinitive false	-37
word favored near	-13
word favored passive false	-14
word favors	-73
word favors infinitive false	-73
word favors passive false	-73
word fear	-5
word fear infinitive false	-5
word fear passive false	-5
word fearing	0
word fears	-85
word fears infinitive false	-74
word fears passive false	-85
word feel	-7
word feel infinitive false	-13
word feel near	1
word feel passive false	-7
word feeling	0
word felt	-15
word felt infinitive false	-15
word felt near	-13
word felt passive false	-13
word filed	-30
word filed infinitive false	-30
word filed near	-25
word filed next a	27
word filed passive false	-25
word finds	-13
word finds infinitive false	-13
word finds near	-13
word finds passive false	-13
word fired	-25
word fired infinitive false	-25
word fired near	-22
word fired passive false	-3
word fired passive true	-74
word focus	-16
word focus far	-7
word focus infinitive false	-22
word focus infinitive true	5
word focus near	-32
word focus next on	7
word focus passive false	-16
word focused	-8
word focused far	-40
word focused infinitive false	-7
word focused near	6
word focused next on	-5
word focused passive false	-18
word focuses	0
word focusing	0
word follows	-35
word follows infinitive false	-35
word follows near	-26
word follows passive false	-35
word footage	0
word forecast	0
word forth	0
word found	-9
word found far	25
word found infinitive false	3
word found near	-35
word found passive false	-9
word fun	-19
word fun infinitive false	-19
word fun passive false	-19
word guess	0
word guilty	0
word hailed	0
word happy	0
word harsh	-4
word harsh infinitive false	-4
word harsh passive false	-4
word hate	0
word highlight	0
word highlighted	34
word highlighted infinitive false	34
word highlighted near	38
word highlighted passive false	36
word highlighting	-77
word highlighting infinitive false	-77
word hints	0
word hired	-25
word hired infinitive false	-25
word hired near	-12
word hired passive false	-15
word hitting	-44
word hitting infinitive false	-40
word hitting passive false	-40
word hope	-6
word hope far	-43
word hope infinitive false	-6
word hope near	16
word hope passive false	-6
word hoped	0
word hopeful	-9
word hopeful infinitive false	-9
word hopeful near	-19
word hopeful passive false	-28
word hopes	-1
word hopes far	-59
word hopes infinitive false	4
word hopes near	42
word hopes next of	-6
word hopes next to	38
word hopes passive false	-1
word hoping	10
word hoping infinitive false	10
word hoping near	18
word hoping next to	16
word hoping passive false	32
word hoping passive true	-27
word identified	-4
word identified infinitive false	-4
word identified near	-2
word identified passive false	11
word identify	6
word identify infinitive false	11
word identify near	11
word identify passive false	6
word ignored	-12
word ignored infinitive false	-12
word ignored near	8
word ignored passive false	-10
word imagined	0
word impassioned	0
word implied	0
word implying	0
word impressed	0
word inclination	0
word inclined	0
word indicate	0
word indicated	0
word indicates	0
word informed	0
word insist	0
word insisted	0
word insisting	0
word insists	0
word intended	-28
word intended infinitive false	-28
word intended near	-19
word intended next to	-78
word intended passive false	-3
word interested	0
word interjected	0
word introduced	-22
word introduced infinitive false	-22
word introduced near	-20
word introduced passive false	-7
word introducing	0
word invited	-44
word invited infinitive false	-41
word invited near	-37
word invoked	0
word issued	-14
word issued infinitive false	-14
word issued near	-8
word issued next a	10
word issued passive false	-9
word joked	0
word justify	0
word knew	-26
word knew infinitive false	-26
word knew near	-20
word knew passive false	-26
word knocked	0
word know	-11
word know far	-30
word know infinitive false	-7
word know infinitive true	-15
word know next word	-19
word know passive false	-11
word knowing	0
word known	-43
word known far	-9
word known infinitive false	-42
word known near	-54
word known next as	-8
word known next for	-90
word known next to	-1
word known passive false	-38
word known passive true	-30
word knows	7
word knows infinitive false	7
word knows near	7
word knows passive false	7
word labeled	0
word laid	-11
word laid infinitive false	-11
word laid near	10
word laid next out	44
word laid passive false	13
word lambasted	0
word lamented	0
word lashed	0
word launched	-60
word launched infinitive false	-60
word launched near	-58
word launched next a	-56
word launched passive false	-60
word launching	0
word laying	0
word lays	0
word learn	0
word learned	9
word learned infinitive false	13
word learned near	3
word learned passive false	9
word length	21
word length far	21
word length infinitive false	21
word length passive false	21
word letter	-5
word letter far	14
word letter infinitive false	-5
word letter passive false	-5
word likened	0
word listed	-18
word listed infinitive false	-18
word listed near	-12
word listed passive false	-7
word lists	45
word lists infinitive false	45
word lists passive false	45
word look	-27
word look far	-28
word look infinitive false	-24
word look infinitive true	-17
word look near	-18
word look next at	7
word look next word	-13
word look passive false	-25
word looked	-22
word looked infinitive false	-22
word looked near	-22
word looked passive false	-21
word looking	3
word looking far	-8
word looking infinitive false	3
word looking near	6
word looking next for	14
word looking next to	34
word looking next word	-9
word looking passive false	-54
word looking passive true	35
word looks	-30
word looks infinitive false	-30
word looks near	-30
word looks passive false	-30
word made	-35
word made far	-27
word made infinitive false	-35
word made near	-44
word made next -ing	-99
word made next a	2
word made next in	-77
word made next it	58
word made next the	-12
word made next word	8
word made passive false	-31
word made passive true	-109
word maintained	0
word measured	0
word mention	20
word mention far	40
word mention infinitive false	22
word mention near	-7
word mention next of	23
word mention passive false	20
word mentioned	-5
word mentioned infinitive false	-5
word mentioned near	14
word mentioned passive false	-5
word mentioning	0
word mentions	0
word mind	-10
word mind far	-6
word mind infinitive false	4
word mind passive false	-10
word mocked	25
word mocked infinitive false	25
word mocked passive false	25
word mocking	0
word mused	0
word named	-6
word named infinitive false	-6
word named near	13
word named next Name	-49
word named passive false	-6
word naming	-15
word naming infinitive false	-15
word naming passive false	-15
word negotiated	0
word nominate	-27
word nominate passive false	-17
word nominated	-9
word nominated infinitive false	-9
word nominated near	-15
word nominated passive false	15
word note	-34
word note infinitive false	-56
word note passive false	-34
word noted	42
word noted infinitive false	42
word noted passive false	42
word notes	0
word noticed	0
word noting	0
word notion	20
word notion far	29
word notion infinitive false	20
word notion next that	41
word notion passive false	20
word obvious	-67
word obvious infinitive false	-67
word offensive	-23
word offensive infinitive false	-23
word offensive passive false	-23
word offer	-6
word offer far	7
word offer infinitive false	-27
word offer infinitive true	19
word offer near	-23
word offer next a	-16
word offer next word	-41
word offer passive false	-6
word offered	-7
word offered infinitive false	-7
word offered near	-27
word offered next a	-50
word offered next word	11
word offered passive false	-7
word offering	1
word offering far	-4
word offering infinitive false	6
word offering near	-1
word offering passive false	-36
word offers	-15
word offers infinitive false	-15
word offers near	-15
word offers passive false	-15
word opened	-35
word opened infinitive false	-35
word opened near	-34
word opened passive false	-35
word oppose	2
word oppose far	-30
word oppose infinitive false	24
word oppose near	23
word oppose passive false	2
word opposed	-14
word opposed far	-13
word opposed infinitive false	-14
word opposed near	-12
word opposes	0
word opposition	-22
word opposition far	-18
word opposition infinitive false	-22
word opposition near	-27
word opposition next to	1
word opposition passive false	-22
word opted	0
word optimistic	0
word ordered	0
word outlined	0
word outlining	0
word outspoken	0
word passed	-20
word passed infinitive false	-20
word passed near	-15
word passed passive false	-18
word passion	0
word persuade	-11
word persuade far	-7
word persuade passive false	-11
word persuaded	0
word picked	-69
word picked infinitive false	-68
word picked near	-56
word picked next word	-48
word picked passive false	-65
word pivoted	0
word planning	-13
word planning infinitive false	-13
word planning near	-2
word planning next to	22
word plans	-7
word plans far	-19
word plans infinitive false	-7
word plans near	6
word plans next for	-34
word plans next to	24
word plans passive false	-7
word pleaded	3
word pleaded infinitive false	3
word pleaded passive false	3
word pledge	11
word pledge passive false	11
word pledged	-82
word pledged far	-61
word pledged infinitive false	-79
word pledged near	-53
word pledged next word	-61
word pledged passive false	-82
word pledges	0
word pledging	0
word pointed	14
word pointed infinitive false	14
word pointed near	33
word pointed next to	20
word pointed passive false	14
word pointing	0
word portray	0
word portrayed	0
word portraying	0
word posted	-25
word posted infinitive false	-25
word posted near	-24
word posted next a	-12
word posted passive false	-25
word posts	-6
word posts infinitive false	-6
word posts passive false	-6
word praise	-10
word praise far	-2
word praise infinitive false	10
word praise passive false	-10
word praised	33
word praised infinitive false	33
word praised near	17
word praised next Name	-13
word praised passive false	33
word praises	0
word praising	0
word predict	0
word predicted	0
word predicting	0
word prefer	12
word prefer infinitive false	12
word prefer near	4
word prefer passive false	12
word preferred	-30
word preferred infinitive false	-30
word preferred passive false	-22
word prefers	0
word presented	-37
word presented infinitive false	-37
word presented near	-36
word pressed	0
word pressing	0
word proclaimed	0
word projected	2
word projected infinitive false	2
word promise	-30
word promise far	-13
word promise infinitive false	-27
word promise near	-59
word promise next to	-8
word promise passive false	-30
word promised	0
word promises	-20
word promises infinitive false	-20
word promises near	-21
word promises passive false	-20
word promising	6
word promising infinitive false	6
word promote	0
word promoting	-9
word promoting far	5
word promoting infinitive false	-9
word proposed	0
word proposed far	-8
word proposed near	3
word proposed next word	-34
word proposing	0
word proud	-81
word proud infinitive false	-77
word provided	-47
word provided infinitive false	-47
word provided near	-36
word provided next word	7
word provided passive false	-43
word published	-11
word published infinitive false	-11
word published near	-3
word published passive false	-2
word pushed	-15
word pushed infinitive false	-15
word pushed near	-12
word pushed passive false	-9
word pushing	3
word pushing far	-4
word pushing infinitive false	3
word pushing near	2
word pushing passive false	-22
word pushing passive true	17
word puts	-21
word puts infinitive false	-21
word puts near	-11
word puts passive false	-21
word question	-15
word question infinitive false	-25
word question near	-80
word question next about	4
word question next of	-12
word question passive false	-15
word questioned	21
word questioned infinitive false	21
word questioned near	32
word questioned passive false	21
word questioning	0
word questions	-54
word questions far	-7
word questions infinitive false	-39
word questions near	-72
word questions next about	6
word questions passive false	-54
word quick	-11
word quick infinitive false	-11
word quick near	-5
word quick next to	2
word quick passive true	14
word quoted	0
word railed	36
word railed infinitive false	36
word railed passive false	36
word rattled	-27
word rattled infinitive false	-27
word rattled near	-27
word reacted	0
word read	1
word read passive false	1
word reads	0
word realized	0
word rebuffed	0
word rebuked	0
word rebut	0
word recalled	0
word recalling	0
word recognition	-59
word recognition infinitive false	-59
word recognition near	-52
word recognition passive false	-59
word recognize	-7
word recognize infinitive false	-7
word recognize near	-7
word recognize passive false	-7
word recognized	-92
word recognized infinitive false	-92
word recognized near	-82
word recognized passive false	-75
word recommended	0
word recounted	0
word reference	-1
word reference far	10
word reference infinitive false	-1
word reference next to	19
word reference passive false	-1
word referenced	0
word referencing	0
word referred	-6
word referred infinitive false	-6
word referred passive false	-6
word referring	18
word referring far	4
word referring infinitive false	18
word referring near	18
word referring next to	28
word referring passive false	-7
word refers	0
word refuse	9
word refuse passive false	9
word refused	4
word refused infinitive false	4
word refused near	3
word refused next to	-1
word refused passive false	4
word refuses	0
word refusing	0
word regarded	0
word reiterated	0
word rejected	26
word rejected infinitive false	26
word rejected near	30
word rejected next the	8
word rejected passive false	26
word rejecting	0
word rejection	0
word released	-15
word released far	-106
word released infinitive false	-14
word released near	-10
word released next a	-22
word released passive false	-2
word released passive true	-91
word releasing	0
word reluctant	0
word remarked	0
word remarking	0
word remember	-18
word remember passive false	-18
word remembered	0
word remembers	0
word reminded	0
word reminding	0
word renewed	0
word repeat	0
word repeated	8
word repeated far	-28
word repeated infinitive false	8
word repeated next word	-1
word repeated passive false	8
word repeating	0
word replied	0
word reported	9
word reported far	-6
word reported infinitive false	9
word reported near	-5
word reported passive false	9
word reports	-16
word reports far	-12
word reports infinitive false	-26
word reports near	-20
word reports passive false	-16
word requested	0
word required	-41
word required infinitive false	-41
word required near	-32
word required passive false	-27
word respond	2
word respond far	19
word respond infinitive false	-18
word respond infinitive true	26
word respond near	-13
word respond next to	10
word respond passive false	2
word responded	-10
word responded infinitive false	-10
word responded near	-4
word responded next to	22
word responded passive false	-10
word responds	0
word restricting	0
word retweeted	0
word reveal	0
word revealed	14
word revealed infinitive false	14
word revealed passive false	14
word ruled	0
word said	4
word said far	26
word said infinitive false	4
word said near	-27
word said passive false	4
word saw	-19
word saw infinitive false	-19
word saw near	-29
word saw next the	5
word saw passive false	-19
word say	13
word say far	-8
word say infinitive false	24
word say infinitive true	-10
word say near	28
word say next that	-22
word say next they	48
word say passive false	13
word saying	12
word saying far	-26
word saying infinitive false	12
word saying passive false	-21
word says	31
word says far	24
word says infinitive false	31
word says passive false	31
word scared	0
word see	-8
word see far	-56
word see infinitive false	30
word see infinitive true	-59
word see near	29
word see next Name	-12
word see next the	24
word see next word	21
word see passive false	-8
word seeking	-2
word seeking far	-5
word seeking infinitive false	-2
word seeking near	-5
word seeking next to	-1
word seeking next word	20
word seeking passive false	-25
word seeking passive true	34
word seeks	-1
word seeks infinitive false	-1
word seeks near	21
word seeks next to	-17
word seeks passive false	-1
word seem	-31
word seem infinitive false	-31
word seem near	-27
word seem next to	-4
word seem passive false	-31
word seemed	-45
word seemed far	-73
word seemed infinitive false	-45
word seemed near	-38
word seemed next to	-38
word seemed next word	-8
word seemed passive false	-45
word seems	-53
word seems infinitive false	-53
word seems near	-48
word seems next to	-28
word seems next word	-51
word seems passive false	-53
word seen	-26
word seen far	-46
word seen infinitive false	-40
word seen near	-11
word seen next as	-24
word seen passive true	-59
word sees	26
word sees infinitive false	26
word sees near	26
word sees passive false	26
word sentiment	0
word shared	-58
word shared infinitive false	-58
word shared near	-44
word shared passive false	-55
word sharp	-57
word sharp far	-42
word sharp infinitive false	-57
word sharp next word	-55
word sharp passive false	-57
word shouted	0
word show	-7
word show far	-22
word show infinitive false	-6
word show infinitive true	3
word show near	9
word show next Name	-7
word show next that	-11
word show next word	-8
word show passive false	-7
word showed	0
word showed far	27
word showed near	-23
word showed next Name	51
word showing	-44
word showing infinitive false	-44
word showing near	-42
word showing passive false	-27
word shown	-9
word shown infinitive false	-9
word shown near	-4
word shown passive false	-9
word shows	18
word shows far	-12
word shows infinitive false	18
word shows near	28
word shows next Name	25
word shows passive false	18
word sided	0
word signaled	0
word signed	-22
word signed infinitive false	-22
word signed near	-24
word signed passive false	-18
word singled	0
word skeptical	2
word skeptical infinitive false	10
word slammed	0
word slamming	0
word slams	0
word sought	4
word sought infinitive false	4
word sought near	14
word sought next to	-8
word sought passive false	6
word sounded	-16
word sounded infinitive false	-16
word sounded near	-16
word sounded passive false	-16
word sparred	0
word speaks	-9
word speaks infinitive false	-9
word speaks near	-5
word speaks passive false	-9
word speculated	0
word speculation	-27
word speculation infinitive false	-27
word speculation passive false	-27
word spoke	-26
word spoke far	-86
word spoke infinitive false	-26
word spoke near	-13
word spoke next about	31
word spoke next to	-86
word spoke passive false	-26
word spoken	-10
word spoken infinitive false	-10
word spoken passive false	-10
word stated	0
word statement	9
word statement far	33
word statement infinitive false	9
word statement next -ing	14
word statement next that	36
word statement passive false	9
word stating	0
word stopped	-83
word stopped infinitive false	-83
word stopped near	-77
word stopped passive false	-83
word stressed	0
word struck	-30
word struck infinitive false	-30
word struck near	-26
word struck passive false	-30
word struggling	-43
word struggling infinitive false	-43
word struggling near	-26
word struggling passive false	-81
word stuck	-66
word stuck infinitive false	-66
word stuck near	-60
word stuck passive false	-66
word stump	-19
word stump far	-19
word stump infinitive false	-13
word stump next word	-12
word stump passive false	-19
word suggest	4
word suggest passive false	4
word suggested	0
word suggesting	0
word suggestion	-7
word suggestion far	15
word suggestion infinitive false	-7
word suggestion next that	11
word suggestion passive false	-7
word suggests	0
word support	-24
word support far	-35
word support infinitive false	-10
word support infinitive true	-53
word support near	-7
word support next Name	-34
word support next among	-55
word support next for	-52
word support next from	-52
word support next in	-67
word support next of	33
word support next the	43
word support next to	-32
word support next word	-9
word support passive false	-24
word supported	10
word supported infinitive false	10
word supported near	18
word supported next Name	9
word supported passive false	22
word supporting	-8
word supporting far	-12
word supporting infinitive false	-6
word supporting next Name	-13
word supporting next word	37
word supporting passive false	-21
word supportive	-14
word supportive infinitive false	-9
word supports	20
word supports infinitive false	20
word supports near	28
word supports passive false	20
word surprised	0
word suspected	0
word talk	-16
word talk far	-9
word talk infinitive false	-70
word talk infinitive true	30
word talk near	-19
word talk next about	7
word talk next word	-66
word talk passive false	-13
word talked	-9
word talked infinitive false	-9
word talked near	-1
word talked next about	2
word talked passive false	3
word talking	-13
word talking far	21
word talking infinitive false	-11
word talking near	-43
word talking next about	6
word talking next word	-71
word talking passive false	-28
word talking passive true	18
word talks	-2
word talks infinitive false	-2
word talks near	16
word talks next about	31
word talks passive false	-2
word tell	39
word tell far	1
word tell passive false	39
word telling	-80
word telling infinitive false	-80
word telling near	-58
word telling passive false	-83
word tells	0
word tend	-62
word tend infinitive false	-62
word tend near	-62
word tend next to	-62
word tend passive false	-62
word testified	0
word thanked	0
word thanking	0
word think	5
word think infinitive false	1
word think near	12
word think next Name	-4
word think next that	5
word think passive false	5
word thinking	-27
word thinking infinitive false	-27
word thinking near	-98
word thinking passive false	-20
word thinks	6
word thinks infinitive false	6
word thinks near	6
word thinks passive false	6
word thought	-13
word thought infinitive false	-13
word thought near	-16
word thought passive false	-13
word threaten	0
word threatened	14
word threatened infinitive false	14
word threatened next to	2
word threatened passive false	14
word threatening	0
word titled	-86
word titled infinitive false	-86
word told	-41
word told infinitive false	-41
word told near	-26
word told passive false	-41
word touched	-2
word touched infinitive false	-2
word touched near	-2
word touched passive false	-2
word touted	-4
word touted infinitive false	-4
word touted passive false	-4
word touting	0
word tribute	-67
word tribute infinitive false	-67
word tribute passive false	-67
word tried	-39
word tried infinitive false	-39
word tried near	-38
word tried next to	-12
word tried passive false	-38
word turns	-35
word turns infinitive false	-35
word turns near	-93
word turns passive false	-35
word tweeted	-4
word tweeted infinitive false	-4
word tweeted near	-23
word tweeted passive false	-4
word tweeting	40
word tweeting far	27
word tweeting infinitive false	40
word tweeting passive false	25
word unclear	-65
word unclear infinitive false	-65
word unclear near	-65
word unclear next whether	-54
word unclear passive false	-44
word unclear passive true	-61
word understand	-4
word understand far	-41
word understand infinitive true	-106
word understand passive false	-4
word understanding	0
word understood	0
word unveiled	0
word upset	-12
word upset infinitive false	-5
word upset near	4
word urged	0
word urging	0
word view	-4
word view far	20
word view infinitive false	-7
word view near	-23
word view next of	-35
word view passive false	-4
word viewed	5
word viewed infinitive false	-1
word viewed near	22
word viewed next as	-61
word viewed passive true	-69
word vocal	0
word voiced	-13
word voiced infinitive false	-13
word voiced near	-13
word voiced passive false	-13
word voted	-9
word voted infinitive false	-9
word voted near	-11
word voted next for	52
word voted next in	-74
word voted passive false	-7
word vow	0
word vowed	0
word vowing	0
word vows	0
word want	-4
word want infinitive false	-6
word want near	-5
word want next to	-2
word want passive false	-4
word wanted	-8
word wanted infinitive false	-8
word wanted near	-5
word wanted next to	15
word wanted passive false	-8
word wants	5
word wants infinitive false	5
word wants near	-2
word wants next to	-35
word wants passive false	5
word warn	0
word warned	-3
word warned infinitive false	-3
word warned passive false	-3
word warning	0
word wary	0
word watched	-12
word watched infinitive false	-12
word watched near	-50
word watched passive false	-12
word weighed	0
word welcomed	0
word went	-28
word went far	-99
word went infinitive false	-28
word went near	-21
word went next on	3
word went next to	-111
word went next word	-43
word went passive false	-28
word widespread	0
word willing	-9
word willing infinitive false	-9
word willing near	-28
word willing next to	-7
word willing passive false	16
word wonder	0
word wondered	0
word wondering	0
word word	-78
word word infinitive false	-78
word word passive false	-74
word worried	0
word worries	0
word worry	-17
word worry passive false	-17
word write	0
word writes	0
word writing	0
word written	-17
word written infinitive false	-17
word written passive false	-17
word wrote	-32
word wrote infinitive false	-32
word wrote near	-21
word wrote passive false	-32
word yelled	0`;

let objects: Weights | undefined;
let stances: Weights | undefined;

/** Weights of what a stance may be about: where it begins and where it ends. */
export function objectWeights(): Weights {
  objects ??= readWeights(OBJECTS);
  return objects;
}

/** Weights of the words that may tell a stance, and of what stands around them. */
export function stanceWeights(): Weights {
  stances ??= readWeights(STANCES);
  return stances;
}
