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
active stop at	-20
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
active stop only	-19
active stop or	1
active stop out	-11
active stop over	-38
active stop since	-4
active stop so	-20
active stop that	-11
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
active stop where	-47
active stop whether	-28
active stop which	-4
active stop who	-1
active stop with	9
active stop year	4
commas 0 stop "	-88
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
commas 0 stop and	9
commas 0 stop as	-8
commas 0 stop at	10
commas 0 stop back	-12
commas 0 stop because	23
commas 0 stop before	14
commas 0 stop between	-127
commas 0 stop but	29
commas 0 stop by	-3
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
commas 0 stop on	-1
commas 0 stop only	-33
commas 0 stop or	-24
commas 0 stop out	-20
commas 0 stop over	-52
commas 0 stop so	16
commas 0 stop than	-23
commas 0 stop that	-35
commas 0 stop them	5
commas 0 stop to	-16
commas 0 stop tuesday	5
commas 0 stop week	-23
commas 0 stop what	-59
commas 0 stop when	36
commas 0 stop whether	-27
commas 0 stop which	-10
commas 0 stop while	13
commas 0 stop who	-50
commas 0 stop with	13
commas 0 stop year	-3
commas 1 stop "	14
commas 1 stop $	-39
commas 1 stop ,	-63
commas 1 stop --	-34
commas 1 stop -ing	-2
commas 1 stop about	-57
commas 1 stop after	-43
commas 1 stop and	-89
commas 1 stop as	4
commas 1 stop at	-55
commas 1 stop by	-37
commas 1 stop for	-9
commas 1 stop from	-22
commas 1 stop him	-6
commas 1 stop in	-73
commas 1 stop of	-15
commas 1 stop on	-39
commas 1 stop or	-6
commas 1 stop out	-115
commas 1 stop over	-11
commas 1 stop than	-19
commas 1 stop that	32
commas 1 stop to	-18
commas 1 stop who	8
commas 1 stop with	-15
commas 2 stop "	36
commas 2 stop $	28
commas 2 stop ,	-53
commas 2 stop -ing	17
commas 2 stop and	12
commas 2 stop for	30
commas 2 stop in	-13
commas 2 stop of	16
commas 2 stop on	55
commas 2 stop that	-12
commas 2 stop to	-13
commas 3 stop $	-9
commas 3 stop ,	-45
commas 3 stop -ing	-23
commas 3 stop and	-61
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
dashes 0 stop ;	56
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
dashes 0 stop for	1
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
dashes 0 stop on	1
dashes 0 stop only	-39
dashes 0 stop or	-8
dashes 0 stop out	-17
dashes 0 stop over	-24
dashes 0 stop since	15
dashes 0 stop so	3
dashes 0 stop than	-18
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
dashes 0 stop where	-13
dashes 0 stop whether	-82
dashes 0 stop which	-19
dashes 0 stop while	5
dashes 0 stop who	-6
dashes 0 stop with	6
dashes 0 stop year	-7
dashes 1 stop $	-27
dashes 1 stop ,	-83
dashes 1 stop --	-37
dashes 1 stop -ing	48
dashes 1 stop and	-20
dashes 1 stop in	-22
dashes 1 stop of	-3
dashes 1 stop on	-7
dashes 1 stop that	11
dashes 2 stop $	10
dashes 2 stop to	30
first " stop $	-26
first # stop $	49
first -ed stop $	43
first -ing stop $	-6
first -ing stop ,	-15
first -ing stop -ing	-59
first -ing stop and	-90
first -ing stop in	-2
first -ing stop of	18
first -ing stop to	-43
first -ly stop $	-2
first Name stop "	-6
first Name stop $	-25
first Name stop ,	20
first Name stop --	29
first Name stop -ing	-23
first Name stop about	-29
first Name stop and	11
first Name stop as	-20
first Name stop at	3
first Name stop by	-29
first Name stop for	-37
first Name stop from	-50
first Name stop him	-65
first Name stop of	-41
first Name stop on	13
first Name stop that	48
first Name stop to	-46
first Name stop who	-5
first Name stop with	-16
first a stop "	-52
first a stop $	5
first a stop ,	-3
first a stop -ing	-79
first a stop and	-38
first a stop as	-36
first a stop for	5
first a stop in	-30
first a stop of	-13
first a stop on	2
first a stop that	25
first a stop to	-32
first a stop with	-29
first about stop $	-3
first about stop ,	-21
first about stop -ing	-45
first about stop and	-49
first about stop in	-22
first about stop of	-20
first about stop to	-24
first an stop $	-30
first and stop $	57
first as stop $	-3
first as stop ,	-4
first at stop $	-13
first be stop $	-6
first by stop $	24
first by stop ,	-17
first by stop of	-62
first for stop $	-14
first for stop ,	9
first for stop -ing	-50
first for stop and	-35
first for stop in	-18
first for stop of	27
first for stop on	-25
first for stop to	-31
first from stop $	10
first he stop $	98
first her stop $	-49
first her stop ,	-5
first her stop to	-54
first him stop $	-24
first his stop $	-30
first his stop ,	17
first his stop -ing	11
first his stop and	-40
first his stop in	-17
first his stop of	-43
first his stop to	-27
first in stop $	15
first in stop ,	-12
first in stop -ing	14
first in stop to	-73
first it stop $	-11
first of stop $	-10
first of stop ,	-22
first of stop -ing	-37
first of stop and	-45
first of stop in	-1
first of stop of	-1
first of stop that	-90
first of stop to	2
first on stop $	16
first on stop ,	-5
first on stop -ing	-3
first on stop and	1
first on stop in	39
first on stop of	-44
first on stop to	-64
first out stop $	-6
first that stop $	25
first that stop ,	-25
first that stop -ing	-2
first that stop and	-52
first that stop for	-17
first that stop in	17
first that stop of	-4
first that stop that	2
first that stop to	17
first the stop "	-35
first the stop $	-33
first the stop ,	9
first the stop --	32
first the stop -ing	-4
first the stop and	28
first the stop as	-19
first the stop by	-45
first the stop for	-5
first the stop from	32
first the stop in	-24
first the stop of	-20
first the stop on	23
first the stop that	-44
first the stop to	3
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
first to stop at	-22
first to stop by	2
first to stop for	2
first to stop from	-52
first to stop in	-60
first to stop of	4
first to stop on	-86
first to stop or	-4
first to stop that	-27
first to stop to	-30
first to stop with	-50
first whether stop $	21
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
first word stop and	-31
first word stop as	-12
first word stop at	20
first word stop by	-23
first word stop for	-55
first word stop from	-57
first word stop him	14
first word stop in	-44
first word stop of	-16
first word stop on	-28
first word stop or	-20
first word stop out	-24
first word stop over	-88
first word stop than	-21
first word stop that	-53
first word stop them	17
first word stop to	-2
first word stop who	10
first word stop with	-28
in bracket stop )	-37
last "	34
last " stop $	16
last " stop and	-35
last #	-25
last # stop $	-1
last # stop ,	-11
last 's	-121
last 's stop -ing	-27
last )	-29
last ) stop $	-33
last ,	-10
last , stop "	-10
last --	64
last -- stop and	15
last -ed	-12
last -ed stop $	12
last -ed stop ,	23
last -ed stop -ing	-82
last -ed stop and	-16
last -ed stop as	-10
last -ed stop at	-6
last -ed stop by	2
last -ed stop for	14
last -ed stop in	-9
last -ed stop on	-34
last -ed stop that	-31
last -ed stop to	-1
last -ed stop with	-15
last -ing stop $	48
last -ing stop ,	-19
last -ing stop for	-30
last -ing stop in	-53
last -ing stop of	-42
last -ing stop on	-38
last -ing stop that	76
last -ing stop to	-37
last -ly	-18
last -ly stop $	50
last -ly stop -ing	-23
last -ly stop to	-25
last :	-3
last : stop "	-3
last Name	37
last Name stop $	25
last Name stop (	-39
last Name stop )	-9
last Name stop ,	8
last Name stop --	2
last Name stop -ing	-41
last Name stop and	-1
last Name stop as	-52
last Name stop for	2
last Name stop in	13
last Name stop mark	4
last Name stop of	-20
last Name stop on	-7
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
last and	23
last and stop -ing	30
last are	-97
last are stop -ing	-49
last as	-63
last at	-23
last back	-82
last be	-7
last been	-37
last but	63
last by	31
last by stop -ing	-34
last day	-4
last do	-1
last even	23
last for	-61
last for stop -ing	-36
last from	22
last from stop -ing	8
last had	-48
last has	-18
last her	-5
last him	-6
last him stop $	-56
last himself	29
last his	-7
last in	-62
last in stop -ing	-66
last is	-14
last is stop -ing	-24
last it	50
last it stop $	-89
last monday	-74
last month	27
last more	11
last more stop than	-48
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
last out	-36
last out stop of	22
last some	-21
last some stop of	-45
last than	-10
last that	-30
last the	-55
last the stop "	-85
last the stop -ing	-54
last the stop first	-79
last them	10
last this	15
last thursday	-89
last to	-98
last to stop -ing	-29
last tuesday	-22
last was	-19
last was stop -ing	-35
last wednesday	-87
last week	-39
last well	28
last were	-24
last with	-25
last word	33
last word stop "	-54
last word stop $	30
last word stop ,	28
last word stop --	3
last word stop -ing	-87
last word stop :	25
last word stop about	11
last word stop after	14
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
last word stop for	-23
last word stop from	-3
last word stop him	-62
last word stop in	-25
last word stop into	-37
last word stop like	-41
last word stop of	-4
last word stop on	-26
last word stop or	-12
last word stop out	-13
last word stop over	-14
last word stop than	-12
last word stop that	-9
last word stop them	-80
last word stop to	-12
last word stop week	19
last word stop when	-16
last word stop who	-25
last year	-43
length 1	60
length 1 stop "	-119
length 1 stop $	20
length 1 stop ,	-17
length 1 stop -ing	-153
length 1 stop about	-84
length 1 stop and	-7
length 1 stop as	-62
length 1 stop at	20
length 1 stop by	25
length 1 stop for	-32
length 1 stop from	9
length 1 stop in	61
length 1 stop of	-175
length 1 stop on	11
length 1 stop that	-160
length 1 stop to	-34
length 1 stop with	-3
length 13	-23
length 13 stop "	-3
length 13 stop $	-7
length 13 stop ,	-53
length 13 stop --	-36
length 13 stop -ing	4
length 13 stop about	31
length 13 stop and	-69
length 13 stop as	-18
length 13 stop at	-16
length 13 stop by	-31
length 13 stop for	18
length 13 stop from	-28
length 13 stop him	-25
length 13 stop in	10
length 13 stop of	49
length 13 stop on	45
length 13 stop or	12
length 13 stop than	19
length 13 stop that	6
length 13 stop to	17
length 13 stop who	-99
length 13 stop with	-43
length 2	35
length 2 stop "	-130
length 2 stop $	20
length 2 stop ,	16
length 2 stop -ing	-158
length 2 stop about	-87
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
length 20 stop ,	-68
length 20 stop --	-3
length 20 stop -ing	24
length 20 stop and	-6
length 20 stop as	-9
length 20 stop at	21
length 20 stop by	40
length 20 stop for	-9
length 20 stop from	15
length 20 stop in	-3
length 20 stop of	49
length 20 stop on	-7
length 20 stop that	31
length 20 stop to	58
length 20 stop with	-60
length 3	-2
length 3 stop "	-110
length 3 stop $	28
length 3 stop ,	19
length 3 stop --	-22
length 3 stop -ing	-52
length 3 stop and	-4
length 3 stop as	30
length 3 stop by	-89
length 3 stop for	-74
length 3 stop from	-13
length 3 stop in	-90
length 3 stop of	-142
length 3 stop on	-85
length 3 stop that	-144
length 3 stop to	-56
length 30	3
length 30 stop $	-59
length 30 stop ,	-73
length 30 stop -ing	53
length 30 stop and	5
length 30 stop for	44
length 30 stop in	29
length 30 stop of	24
length 30 stop on	-47
length 30 stop to	41
length 4	-19
length 4 stop "	-56
length 4 stop $	49
length 4 stop ,	23
length 4 stop --	-65
length 4 stop -ing	-72
length 4 stop about	-54
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
length 4 stop to	-129
length 4 stop with	-1
length 6	-39
length 6 stop "	-76
length 6 stop $	47
length 6 stop ,	11
length 6 stop --	-16
length 6 stop -ing	-23
length 6 stop about	-35
length 6 stop and	-31
length 6 stop as	6
length 6 stop at	-22
length 6 stop by	-28
length 6 stop for	-92
length 6 stop from	-51
length 6 stop in	-82
length 6 stop of	-59
length 6 stop on	-59
length 6 stop or	-130
length 6 stop than	-19
length 6 stop that	-10
length 6 stop to	-98
length 6 stop who	2
length 6 stop with	-36
length 9	-38
length 9 stop "	-24
length 9 stop $	9
length 9 stop ,	1
length 9 stop --	-9
length 9 stop -ing	18
length 9 stop about	-13
length 9 stop and	-55
length 9 stop as	27
length 9 stop at	-56
length 9 stop by	-16
length 9 stop for	-56
length 9 stop from	-53
length 9 stop him	26
length 9 stop in	-67
length 9 stop of	-7
length 9 stop on	-46
length 9 stop or	-5
length 9 stop that	16
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
no bracket stop and	16
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
no bracket stop mark	-26
no bracket stop monday	5
no bracket stop month	4
no bracket stop night	3
no bracket stop november	10
no bracket stop now	11
no bracket stop of	-4
no bracket stop off	-33
no bracket stop only	-13
no bracket stop or	-7
no bracket stop out	-18
no bracket stop over	-27
no bracket stop saturday	-15
no bracket stop since	14
no bracket stop so	-3
no bracket stop than	-13
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
no bracket stop well	-14
no bracket stop what	-30
no bracket stop when	7
no bracket stop where	-29
no bracket stop whether	-30
no bracket stop which	-1
no bracket stop while	-2
no bracket stop who	-9
no bracket stop with	2
no bracket stop year	-8
no verb ahead stop "	-33
no verb ahead stop $	11
no verb ahead stop '	-20
no verb ahead stop (	33
no verb ahead stop ,	-13
no verb ahead stop --	15
no verb ahead stop -ing	-3
no verb ahead stop :	-9
no verb ahead stop about	-10
no verb ahead stop after	-27
no verb ahead stop against	-27
no verb ahead stop among	-22
no verb ahead stop and	-25
no verb ahead stop as	10
no verb ahead stop at	7
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
no verb ahead stop month	-3
no verb ahead stop night	2
no verb ahead stop of	-2
no verb ahead stop off	-33
no verb ahead stop on	-2
no verb ahead stop only	-17
no verb ahead stop or	6
no verb ahead stop out	2
no verb ahead stop over	-18
no verb ahead stop since	-21
no verb ahead stop so	37
no verb ahead stop than	-13
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
no verb ahead stop year	-17
no verb stop "	-36
no verb stop " $	-17
no verb stop $	18
no verb stop $ $	18
no verb stop (	-11
no verb stop )	20
no verb stop ,	10
no verb stop , "	-122
no verb stop , -ed	20
no verb stop , -ing	4
no verb stop , a	4
no verb stop , and	24
no verb stop , as	-25
no verb stop , but	53
no verb stop , including	-88
no verb stop , the	12
no verb stop , which	50
no verb stop , who	-19
no verb stop , word	-44
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
no verb stop about	-68
no verb stop after	1
no verb stop against	-27
no verb stop and	16
no verb stop and -ed	89
no verb stop and -ing	2
no verb stop and Name	-66
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
no verb stop in a	6
no verb stop in the	-35
no verb stop in word	-14
no verb stop into	-59
no verb stop monday	-30
no verb stop night	-17
no verb stop of	-15
no verb stop of -ing	-70
no verb stop of Name	4
no verb stop of a	-39
no verb stop of his	-19
no verb stop of the	-21
no verb stop of word	-56
no verb stop on	13
no verb stop on Name	42
no verb stop on the	-23
no verb stop on word	4
no verb stop or	-16
no verb stop or word	-29
no verb stop out	-20
no verb stop over	-39
no verb stop than	-9
no verb stop that	-31
no verb stop that -ed	-21
no verb stop that Name	-123
no verb stop that he	16
no verb stop that the	-37
no verb stop that word	-131
no verb stop them	-24
no verb stop to	4
no verb stop to Name	-13
no verb stop to the	17
no verb stop to word	-43
no verb stop tuesday	1
no verb stop week	-26
no verb stop what	-115
no verb stop when	27
no verb stop whether	-74
no verb stop which	-7
no verb stop who	-52
no verb stop with	5
no verb stop with Name	-29
no verb stop with the	-70
no verb stop with word	7
no verb stop year	3
passive stop $	5
passive stop ,	-17
passive stop -ing	-19
passive stop and	1
passive stop as	18
passive stop by	-28
passive stop for	-33
passive stop in	21
passive stop of	-16
passive stop on	-118
passive stop that	14
passive stop to	-58
rest 0	11
rest 0 stop $	11
rest 1	54
rest 1 stop "	-27
rest 1 stop -ing	31
rest 1 stop him	47
rest 13	-26
rest 13 stop "	-31
rest 13 stop ,	-9
rest 13 stop --	1
rest 13 stop -ing	-89
rest 13 stop about	-50
rest 13 stop and	18
rest 13 stop as	-3
rest 13 stop at	-19
rest 13 stop by	-34
rest 13 stop for	-59
rest 13 stop from	-34
rest 13 stop in	-34
rest 13 stop of	-57
rest 13 stop on	-55
rest 13 stop or	-21
rest 13 stop than	1
rest 13 stop that	-40
rest 13 stop to	-123
rest 13 stop who	-27
rest 13 stop with	-50
rest 2	35
rest 2 stop ,	-20
rest 2 stop -ing	-21
rest 2 stop :	-175
rest 2 stop and	-22
rest 2 stop for	30
rest 2 stop from	-16
rest 2 stop in	14
rest 2 stop of	60
rest 2 stop on	17
rest 2 stop to	54
rest 20	10
rest 20 stop "	-27
rest 20 stop ,	15
rest 20 stop --	-18
rest 20 stop -ing	-41
rest 20 stop about	-88
rest 20 stop and	-31
rest 20 stop as	2
rest 20 stop at	5
rest 20 stop by	-40
rest 20 stop for	-69
rest 20 stop from	-40
rest 20 stop in	-68
rest 20 stop of	-21
rest 20 stop on	-39
rest 20 stop that	-12
rest 20 stop to	-44
rest 20 stop with	-5
rest 3	8
rest 3 stop ,	-41
rest 3 stop -ing	-8
rest 3 stop and	11
rest 3 stop as	-47
rest 3 stop at	30
rest 3 stop by	31
rest 3 stop for	-7
rest 3 stop from	42
rest 3 stop in	19
rest 3 stop of	18
rest 3 stop on	27
rest 3 stop to	29
rest 3 stop with	-34
rest 30	42
rest 30 stop ,	9
rest 30 stop --	39
rest 30 stop -ing	4
rest 30 stop and	-88
rest 30 stop for	-29
rest 30 stop in	-7
rest 30 stop of	-85
rest 30 stop on	-43
rest 30 stop that	12
rest 30 stop to	-110
rest 4	-41
rest 4 stop "	9
rest 4 stop ,	-30
rest 4 stop -ing	-39
rest 4 stop about	-12
rest 4 stop and	-14
rest 4 stop as	10
rest 4 stop at	-40
rest 4 stop by	3
rest 4 stop for	-7
rest 4 stop from	-48
rest 4 stop in	-19
rest 4 stop of	-28
rest 4 stop on	16
rest 4 stop that	-2
rest 4 stop to	18
rest 4 stop with	-18
rest 6	-32
rest 6 stop "	-64
rest 6 stop ,	-2
rest 6 stop --	13
rest 6 stop -ing	-27
rest 6 stop about	-36
rest 6 stop and	-23
rest 6 stop as	-27
rest 6 stop at	-16
rest 6 stop by	-55
rest 6 stop for	-66
rest 6 stop from	-1
rest 6 stop him	-1
rest 6 stop in	-65
rest 6 stop of	-95
rest 6 stop on	-29
rest 6 stop or	-28
rest 6 stop than	-18
rest 6 stop that	-30
rest 6 stop to	-57
rest 6 stop who	-46
rest 6 stop with	-33
rest 9	-33
rest 9 stop "	-5
rest 9 stop ,	-8
rest 9 stop --	28
rest 9 stop -ing	-26
rest 9 stop about	-90
rest 9 stop and	-10
rest 9 stop as	5
rest 9 stop at	-41
rest 9 stop by	19
rest 9 stop for	-114
rest 9 stop from	-33
rest 9 stop in	-23
rest 9 stop of	-81
rest 9 stop on	1
rest 9 stop or	-119
rest 9 stop that	-36
rest 9 stop to	-78
rest 9 stop who	-68
rest 9 stop with	-40
starts at about	-62
starts at as	27
starts at at	-11
starts at by	-12
starts at for	-42
starts at from	-15
starts at in	-35
starts at of	-29
starts at on	-36
starts at out	-53
starts at with	-60
starts behind about the	28
starts behind for the	-16
starts behind for word	18
starts behind of Name	50
starts behind of the	7
starts behind of word	-28
starts behind on the	15
starts behind to Name	30
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
stop , -ly	-29
stop , Name	-9
stop , a	5
stop , and	27
stop , as	-34
stop , but	65
stop , in	-37
stop , including	-103
stop , the	36
stop , to	-25
stop , which	37
stop , while	55
stop , who	-30
stop , with	-20
stop , word	-38
stop --	22
stop -- and	-14
stop -- word	-30
stop -ing	9
stop -ing $	31
stop -ing ,	-20
stop -ing Name	-22
stop -ing a	-35
stop -ing for	-10
stop -ing his	-106
stop -ing in	-24
stop -ing of	-116
stop -ing on	-129
stop -ing that	-22
stop -ing the	4
stop -ing to	-2
stop -ing word	-6
stop :	11
stop : "	-80
stop ;	51
stop about	-25
stop about Name	-31
stop about the	14
stop about word	-20
stop after	13
stop after the	-11
stop against	-37
stop against Name	-17
stop ago	-28
stop also	-2
stop among	-20
stop and	14
stop and -ed	95
stop and -ing	7
stop and Name	-23
stop and a	-59
stop and his	-93
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
stop by the	-26
stop by word	18
stop day	-14
stop during	8
stop during the	-50
stop even	-5
stop first	-24
stop first word	-59
stop for	2
stop for -ing	-113
stop for Name	-58
stop for a	-51
stop for the	-23
stop for word	15
stop from	-1
stop from -ing	-1
stop from Name	-38
stop from the	7
stop from word	6
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
stop mark	-26
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
stop of word	-14
stop off	-33
stop on Name	19
stop on a	-50
stop on the	-27
stop on word	-5
stop only	-13
stop or	-8
stop or word	9
stop out	-18
stop over	-27
stop over the	-90
stop saturday	-15
stop since	14
stop so	-4
stop than	-15
stop that	-3
stop that -ed	-43
stop that Name	-40
stop that he	39
stop that the	-52
stop that word	-34
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
stop to word	-15
stop tuesday	10
stop under	-12
stop wednesday	15
stop week	-10
stop well	-14
stop what	-30
stop when	7
stop where	-29
stop whether	-30
stop which	12
stop while	-2
stop who	-10
stop who -ed	-9
stop who word	-21
stop with	8
stop with Name	-20
stop with a	-43
stop with the	-22
stop with word	3
stop year	-8
verb ahead stop "	22
verb ahead stop ,	27
verb ahead stop --	6
verb ahead stop -ing	-17
verb ahead stop about	-101
verb ahead stop and	38
verb ahead stop as	-55
verb ahead stop at	-18
verb ahead stop because	33
verb ahead stop but	23
verb ahead stop by	-11
verb ahead stop for	-25
verb ahead stop from	-1
verb ahead stop if	-3
verb ahead stop in	-62
verb ahead stop of	-25
verb ahead stop on	-14
verb ahead stop or	-63
verb ahead stop than	-41
verb ahead stop that	-12
verb ahead stop to	-60
verb ahead stop what	-2
verb ahead stop when	-11
verb ahead stop whether	-14
verb ahead stop which	26
verb ahead stop who	3
verb ahead stop with	15
verb stop "	10
verb stop " $	-31
verb stop $	-1
verb stop $ $	-1
verb stop (	6
verb stop )	-30
verb stop ,	-11
verb stop , -ed	-22
verb stop , -ing	40
verb stop , -ly	-60
verb stop , Name	-7
verb stop , a	7
verb stop , and	-4
verb stop , but	28
verb stop , the	35
verb stop , which	-17
verb stop , word	-22
verb stop --	-23
verb stop -- and	-28
verb stop -ing	-10
verb stop -ing $	-1
verb stop -ing Name	-139
verb stop -ing a	-11
verb stop -ing in	-37
verb stop -ing the	-8
verb stop -ing to	-29
verb stop -ing word	-4
verb stop :	-14
verb stop about	10
verb stop after	3
verb stop against	-28
verb stop and	-14
verb stop and -ed	35
verb stop and -ing	-14
verb stop and Name	22
verb stop and the	5
verb stop and word	-7
verb stop as	-31
verb stop as Name	-26
verb stop as a	11
verb stop as word	14
verb stop at	-20
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
verb stop for Name	-44
verb stop for a	-47
verb stop for the	-8
verb stop for word	-12
verb stop from	-6
verb stop from Name	-29
verb stop from the	-38
verb stop from word	-24
verb stop him	-20
verb stop if	11
verb stop in	-27
verb stop in #	-80
verb stop in -ing	-115
verb stop in Name	23
verb stop in a	-1
verb stop in the	-1
verb stop into	7
verb stop like	-33
verb stop of	-19
verb stop of -ing	-18
verb stop of Name	-15
verb stop of a	-109
verb stop of his	-66
verb stop of the	-4
verb stop of word	10
verb stop on	-25
verb stop on Name	-64
verb stop on the	-13
verb stop on word	-8
verb stop only	16
verb stop or word	29
verb stop out	-25
verb stop over	-21
verb stop since	-77
verb stop so	-43
verb stop than	-18
verb stop that	12
verb stop that Name	-11
verb stop that he	12
verb stop that the	-44
verb stop that word	2
verb stop them	2
verb stop through	-37
verb stop to	-22
verb stop to Name	1
verb stop to a	-17
verb stop to be	10
verb stop to the	8
verb stop to word	-12
verb stop what	9
verb stop when	-41
verb stop who	9
verb stop with	-20
verb stop with Name	-4
verb stop with the	-26
verb stop with word	-15
verb stop year	-39
word appeared stops before	-3
word appeared to the end	3
word call stops before	30
word call to the end	-30
word called stops before	15
word called to the end	-15
word cast to the end	15
word clear stops before	-38
word clear to the end	38
word criticism to the end	-2
word declined starts at to	31
word declined starts behind to 	-31
word declined stops before	-10
word declined to the end	10
word endorsed stops before	59
word endorsed to the end	-59
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
word said to the end	19
word say stops before	-15
word say to the end	15
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
word supporting to the end	-84
word talking stops before	38
word talking to the end	-38
word think stops before	-36
word think to the end	36
word voted to the end	-62
word want stops before	-51
word want to the end	51
word went stops before	-43
word went to the end	43`;
const STANCES = `any	-4
before it 're	15
before it 's	-12
before it 've	10
before it -ly	12
before it all	35
before it already	17
before it also	56
before it are	10
before it be	-74
before it been	-74
before it being	-47
before it both	5
before it can	25
before it could	-42
before it did	-11
before it didn't	-55
before it doesn't	8
before it even	-54
before it first	-52
before it had	-29
before it has	-14
before it hasn't	-40
before it have	-3
before it is	40
before it later	-34
before it long	10
before it may	-22
before it might	-18
before it never	-19
before it not	9
before it nothing	-14
before it now	42
before it often	21
before it once	25
before it only	-66
before it previously	38
before it publicly	4
before it quickly	40
before it recently	-48
before it repeatedly	-1
before it still	30
before it then	46
before it tuesday	-16
before it was	-56
before it week	66
before it were	-56
before it will	-36
before it would	1
behind "	-14
behind #	25
behind '	-98
behind 's	-90
behind )	36
behind ,	46
behind --	4
behind -ing	-82
behind Name	11
behind a	-13
behind after	-33
behind an	-51
behind and	17
behind as	-63
behind at	21
behind before	9
behind but	-23
behind by	14
behind for	-86
behind from	-45
behind he	9
behind her	-105
behind his	-8
behind i	4
behind in	17
behind it	-26
behind its	-46
behind many	-5
behind mark	-59
behind more	4
behind most	-50
behind no	23
behind of	-32
behind on	-14
behind one	4
behind or	-110
behind others	-9
behind she	13
behind some	8
behind that	-79
behind the	-64
behind their	-26
behind them	-7
behind they	-11
behind this	-96
behind those	3
behind to	-4
behind we	7
behind what	-64
behind when	-109
behind which	28
behind who	-22
behind with	-10
behind word	-2
behind you	-15
denied false	-5
denied true	5
form -ed source Name	3
form -ed source body	14
form -ed source far	-46
form -ed source group	5
form -ed source he	-6
form -ed source i	-20
form -ed source it	6
form -ed source she	-11
form -ed source they	27
form -ed source thing	-15
form -ed source we	10
form -ed source who	-17
form -ing source Name	-11
form -ing source body	10
form -ing source far	-17
form -ing source group	-45
form -ing source he	23
form -ing source person	-19
form -ing source she	30
form -ing source they	-43
form -ing source thing	-39
form -ing source who	-32
form word source Name	-1
form word source body	-5
form word source far	-25
form word source group	53
form word source he	1
form word source i	-1
form word source it	-24
form word source person	10
form word source she	5
form word source they	-24
form word source thing	-47
form word source we	-9
form word source who	20
form word source you	-36
infinitive false	-7
infinitive true	-4
length 1	-49
length 10	2
length 11	9
length 12	19
length 2	-37
length 3	-19
length 4	-19
length 5	-19
length 6	-11
length 7	-7
length 8	-19
length 9	5
modal false	-1
modal true	-31
next "	-13
next #	-48
next -ed	-27
next -ing	17
next -ly	-74
next Name	1
next a	4
next about	40
next after	-107
next against	13
next all	-18
next among	-102
next an	-7
next and	-94
next any	-24
next as	-67
next at	-4
next back	6
next before	-82
next both	-23
next by	-73
next during	-93
next for	18
next friday	1
next from	-123
next further	27
next has	-42
next he	21
next her	-9
next herself	-47
next him	4
next himself	-9
next his	-2
next if	-25
next in	-29
next into	-8
next is	-85
next it	16
next its	30
next itself	-50
next like	-26
next me	4
next monday	-1
next more	-31
next much	-41
next my	-8
next no	-1
next not	-20
next of	10
next off	-19
next on	2
next one	-25
next or	-84
next out	15
next over	-14
next several	27
next she	27
next so	24
next some	-17
next sunday	-13
next that	31
next the	1
next their	13
next them	-31
next themselves	19
next they	59
next this	-3
next those	30
next thursday	-12
next to	17
next tuesday	-39
next was	-6
next wednesday	-13
next what	-19
next when	-20
next whether	5
next who	-69
next will	-1
next with	-24
next word	-15
next would	-87
passive false next "	-17
passive false next #	-55
passive false next -ed	-26
passive false next -ing	19
passive false next -ly	-55
passive false next Name	6
passive false next a	11
passive false next about	28
passive false next after	-98
passive false next against	15
passive false next all	-18
passive false next among	-92
passive false next an	5
passive false next and	-90
passive false next any	-18
passive false next as	-43
passive false next at	3
passive false next back	-14
passive false next before	-82
passive false next both	-12
passive false next by	-68
passive false next during	-88
passive false next for	18
passive false next friday	6
passive false next from	-114
passive false next further	27
passive false next has	-42
passive false next he	9
passive false next her	-21
passive false next herself	-47
passive false next him	-2
passive false next himself	-9
passive false next his	8
passive false next if	-22
passive false next in	-44
passive false next into	3
passive false next is	-77
passive false next it	14
passive false next its	30
passive false next itself	-50
passive false next like	-23
passive false next me	4
passive false next monday	3
passive false next more	-31
passive false next much	-41
passive false next my	-8
passive false next no	1
passive false next not	-14
passive false next of	-2
passive false next off	-10
passive false next on	-14
passive false next one	-10
passive false next or	-82
passive false next out	14
passive false next over	4
passive false next several	27
passive false next she	27
passive false next so	24
passive false next some	-8
passive false next sunday	-13
passive false next that	28
passive false next the	13
passive false next their	15
passive false next them	-17
passive false next themselves	19
passive false next they	51
passive false next this	-2
passive false next those	30
passive false next thursday	-12
passive false next to	16
passive false next tuesday	-46
passive false next was	-4
passive false next wednesday	-9
passive false next what	-13
passive false next when	-19
passive false next whether	8
passive false next who	-63
passive false next will	-1
passive false next with	-22
passive false next word	-9
passive false next would	-83
passive true next -ly	-79
passive true next Name	-9
passive true next a	-30
passive true next about	35
passive true next as	-63
passive true next at	-31
passive true next by	-28
passive true next for	-1
passive true next his	-15
passive true next in	22
passive true next of	38
passive true next on	2
passive true next that	13
passive true next the	-61
passive true next to	-3
passive true next whether	-39
passive true next word	-35
second "	-8
second #	-37
second $	-25
second 's	24
second ,	32
second --	-44
second -ed	-30
second -ing	26
second -ly	-40
second .	-32
second :	-10
second Name	-7
second a	-6
second about	-29
second after	-78
second against	33
second all	-46
second an	-28
second and	-15
second any	-27
second are	29
second as	21
second at	-90
second be	-37
second by	-57
second can	-1
second during	-82
second for	11
second from	-54
second had	-48
second has	-76
second have	-53
second he	-7
second her	-37
second him	26
second his	54
second if	-89
second in	-32
second is	1
second it	-30
second its	-3
second many	15
second monday	-99
second more	-26
second most	-14
second much	32
second night	-3
second not	-3
second of	16
second on	-77
second or	-57
second other	27
second over	-3
second she	-2
second some	-12
second than	-54
second that	97
second the	7
second their	-5
second them	5
second they	10
second this	-69
second those	26
second to	-6
second tuesday	-101
second two	11
second was	2
second wednesday	-21
second week	-14
second what	49
second when	-73
second whether	14
second who	-24
second will	31
second with	-10
second word	-1
second would	10
second year	-97
share 0	-111
share 1	-67
share 2	-11
share 3	14
share 4	44
share 5	37
source Name	5
source body	21
source far	-36
source group	26
source he	6
source i	-2
source it	-24
source others	5
source person	11
source she	16
source they	-10
source thing	-53
source we	9
source who	-4
source you	-14
stem accept	-74
stem accord	-76
stem accord next to	-76
stem accus	5
stem accus next Name	14
stem accus next the	29
stem accusation	-80
stem acknowledg	5
stem ad	-76
stem ad next to	-67
stem address	-30
stem admit	6
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
stem allegation	-87
stem allow	-18
stem allow next Name	-1
stem allow next word	-27
stem announc	5
stem answer	-28
stem appear	-73
stem appear next -ed	-61
stem appear next on	-68
stem appear next to	-49
stem appear next word	-71
stem appoint	-20
stem argu	96
stem ask	-30
stem ask next Name	-40
stem ask next word	-25
stem assertion	-23
stem attack	-20
stem attack next Name	12
stem attempt	-25
stem attempt next to	-14
stem attention	-30
stem attention next to	17
stem avoid	-34
stem back	-14
stem back next Name	36
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
stem call next for	51
stem call next on	67
stem call next the	-19
stem call next to	-14
stem call next with	-81
stem call next word	-61
stem cast	-16
stem cast next their	-82
stem cast next word	-20
stem celebrat	-44
stem challeng	-8
stem challeng next Name	-9
stem chant	-16
stem charg	-30
stem cheer	1
stem cit	39
stem claim	-17
stem claim next that	2
stem claim next word	52
stem clear	-33
stem clear next that	-52
stem clear next word	-39
stem column	2
stem concern	-10
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
stem criticism next of	17
stem criticiz	19
stem criticiz next Name	-21
stem criticiz next the	22
stem critiqu	-17
stem critiqu next of	-6
stem decid	-16
stem decid next to	18
stem declar	34
stem declin	14
stem declin next to	7
stem dedicat	-36
stem deep	-11
stem deep next word	-50
stem defend	22
stem defend next Name	19
stem defend next his	-46
stem defend next the	22
stem deliver	-13
stem deliver next a	12
stem demand	-23
stem demonstrat	-9
stem den	1
stem denounc	14
stem denounc next Name	-11
stem describ	43
stem describ next word	16
stem design	-67
stem design next to	-65
stem detail	-80
stem determin	-23
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
stem embrac	-2
stem emphasiz	25
stem encourag	-21
stem endors	23
stem endors next Name	22
stem endors next the	-25
stem endorsement	-23
stem endorsement next of	-14
stem enjoy	-9
stem estimat	23
stem expect	14
stem expect next to	33
stem explain	46
stem expos	-14
stem express	-10
stem express next word	-10
stem favor	-20
stem favor next Name	-32
stem favor next of	14
stem favor next word	-99
stem fear	-40
stem feel	-10
stem felt	-14
stem fil	-30
stem fil next a	27
stem find	-13
stem fir	-24
stem focu	-16
stem focu next on	7
stem focus	-1
stem focus next on	21
stem follow	-35
stem found	-9
stem fun	-19
stem harsh	-4
stem highlight	-15
stem hir	-25
stem hit	-45
stem hop	3
stem hop next of	-26
stem hop next to	5
stem hopeful	-9
stem identif	-1
stem identif next as	-24
stem ignor	-12
stem intend	-28
stem intend next to	-78
stem introduc	-61
stem invit	-44
stem issu	-15
stem issu next a	11
stem knew	-26
stem know	9
stem know next that	55
stem know next word	25
stem known	-43
stem known next as	-8
stem known next for	-88
stem known next to	-1
stem laid	-11
stem laid next out	44
stem launch	-36
stem launch next a	-24
stem learn	-7
stem length	21
stem letter	-6
stem list	28
stem look	-19
stem look next at	-15
stem look next for	-3
stem look next like	-75
stem look next to	47
stem look next word	-12
stem mad	-35
stem mad next -ing	-99
stem mad next a	2
stem mad next in	-76
stem mad next it	58
stem mad next the	-12
stem mad next word	8
stem mention	10
stem mention next Name	-6
stem mention next of	23
stem mention next the	28
stem mind	-10
stem mock	22
stem nam	-9
stem nam next Name	-55
stem nominat	-26
stem nominat next Name	11
stem not	11
stem not next that	11
stem notion	20
stem notion next that	41
stem obviou	-67
stem offensiv	-23
stem offer	1
stem offer next a	-27
stem open	-35
stem oppos	10
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
stem plan next for	-39
stem plan next to	32
stem plead	4
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
stem predict	27
stem prefer	14
stem present	-38
stem press	-54
stem project	3
stem promis	-4
stem promis next to	7
stem promis next word	-8
stem promot	-6
stem propos	-12
stem propos next word	-39
stem proud	-81
stem provid	-48
stem provid next word	7
stem publish	-11
stem push	-13
stem push next Name	-65
stem push next for	51
stem put	-21
stem question	-13
stem question next Name	51
stem question next about	12
stem question next from	-53
stem question next of	-15
stem question next word	-91
stem quick	-11
stem quick next to	1
stem rail	36
stem rattl	-27
stem read	-8
stem recall	31
stem recognition	-60
stem recogniz	-44
stem refer	31
stem refer next to	40
stem referenc	14
stem referenc next to	19
stem refus	21
stem refus next to	10
stem reject	17
stem reject next the	-16
stem releas	-29
stem releas next a	-25
stem releas next word	-26
stem remember	16
stem repeat	8
stem repeat next word	-10
stem report	-4
stem report next word	-30
stem requir	-41
stem respond	-11
stem respond next by	-9
stem respond next to	16
stem reveal	-16
stem sa	23
stem sa next that	-31
stem sa next the	-25
stem sa next they	44
stem said	6
stem saw	-19
stem saw next the	6
stem say	37
stem se	3
stem se next Name	16
stem se next the	22
stem se next word	18
stem seek	-4
stem seek next to	-9
stem seek next word	11
stem seem	-65
stem seem next -ed	-86
stem seem next -ly	-50
stem seem next like	-95
stem seem next to	-17
stem seem next word	-20
stem seen	-19
stem seen next as	-25
stem shar	-58
stem sharp	-57
stem sharp next word	-55
stem show	-10
stem show next Name	26
stem show next a	55
stem show next that	-3
stem show next the	-1
stem show next word	-30
stem shown	-9
stem sign	-22
stem skeptical	2
stem slam	30
stem sought	4
stem sought next to	-8
stem sound	-16
stem speak	-9
stem speculation	-27
stem spok	-27
stem spok next about	31
stem spok next to	-85
stem spoken	-10
stem statement	9
stem statement next -ing	14
stem statement next that	36
stem stop	-83
stem struck	-30
stem struggl	-42
stem stuck	-66
stem stump	-19
stem stump next word	-12
stem suggest	6
stem suggestion	-7
stem suggestion next that	11
stem support	-9
stem support next -ing	8
stem support next Name	-6
stem support next a	15
stem support next among	-67
stem support next for	-52
stem support next from	-52
stem support next in	-70
stem support next of	33
stem support next the	26
stem support next to	-32
stem support next word	35
stem supportiv	-14
stem talk	-10
stem talk next about	30
stem talk next to	-58
stem talk next word	-75
stem tell	6
stem tell next word	-32
stem tend	-62
stem tend next to	-62
stem thank	35
stem think next Name	26
stem think next it	-3
stem think next of	10
stem think next that	-27
stem think next the	15
stem thought	-13
stem threaten	-2
stem threaten next to	19
stem titl	-86
stem told	-35
stem touch	-2
stem tout	-26
stem tr	-39
stem tr next to	-12
stem tribut	-67
stem turn	-35
stem tweet	27
stem unclear	-66
stem unclear next whether	-54
stem understand	-27
stem understand next the	-17
stem upset	-12
stem urg	21
stem view	-6
stem view next as	-4
stem view next of	-36
stem voic	-14
stem vot	-9
stem vot next for	53
stem vot next in	-74
stem want	1
stem want next Name	17
stem want next the	-6
stem want next to	-4
stem want next word	-3
stem warn	-41
stem watch	-12
stem went	-28
stem went next on	4
stem went next to	-111
stem went next word	-42
stem will	-9
stem will next to	-7
stem wor	-44
stem wor next about	-34
stem word	-78
stem writ	-37
stem written	-18
stem wrot	-32
word accepting	-74
word accepting infinitive false	-74
word accepting passive false	-61
word according	-76
word according far	-64
word according infinitive false	-76
word according next to	-76
word according passive false	-76
word accusations	-80
word accusations far	-54
word accusations infinitive false	-76
word accusations passive false	-80
word accused	4
word accused far	-1
word accused infinitive false	4
word accused near	7
word accused next Name	6
word accused passive false	4
word accuses	0
word accusing	26
word accusing infinitive false	26
word acknowledge	9
word acknowledge far	-49
word acknowledge infinitive true	-49
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
word addressed	-30
word addressed infinitive false	-30
word addressed near	-20
word addressed passive false	-30
word adds	0
word admission	0
word admit	10
word admit passive false	10
word admits	0
word admitted	0
word admitting	0
word adopted	-49
word adopted infinitive false	-49
word adopted near	-45
word adopted passive false	-38
word advice	-65
word advice far	-63
word advice infinitive false	-65
word advice near	-48
word advice passive false	-65
word advocate	8
word advocate far	-31
word advocate infinitive false	-4
word advocate near	32
word advocate next for	-4
word advocate passive false	8
word advocated	0
word agree	-3
word agree infinitive false	4
word agree near	5
word agree passive false	-3
word agreed	19
word agreed infinitive false	19
word agreed passive false	19
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
word allegations	-87
word allegations infinitive false	-87
word allegations passive false	-87
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
word appear far	-57
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
word appears near	-32
word appears next to	-98
word appears passive false	-34
word applauded	0
word appointed	-20
word appointed infinitive false	-17
word appointed passive false	-1
word approved	0
word argue	0
word argued	0
word argues	0
word arguing	0
word arguments	0
word articulated	0
word ask	-27
word ask far	-78
word ask infinitive true	-71
word ask passive false	-27
word asked	-28
word asked far	-78
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
word attacked near	15
word attacked next Name	41
word attacked passive false	2
word attacking	-25
word attacking far	-98
word attacking infinitive false	-21
word attacking near	11
word attacking next Name	-79
word attacking passive false	-25
word attempted	-25
word attempted infinitive false	-25
word attempted near	-11
word attempted next to	-14
word attempted passive false	-25
word attention	-30
word attention far	5
word attention infinitive false	-30
word attention near	-117
word attention next to	17
word attention passive false	-30
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
word backed next Name	15
word backed passive false	-10
word backing	-11
word backing far	-39
word backing infinitive false	-11
word backing near	12
word backing next Name	19
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
word blame near	22
word blame passive false	12
word blamed	6
word blamed infinitive false	6
word blamed near	21
word blamed passive false	6
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
word blocked passive false	-15
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
word call far	6
word call infinitive false	-38
word call infinitive true	32
word call near	-34
word call next for	-10
word call next to	16
word call next word	-17
word call passive false	-15
word called	5
word called far	4
word called infinitive false	-1
word called near	-2
word called next Name	-61
word called next for	36
word called next on	42
word called next the	-12
word called passive false	5
word calling	-5
word calling far	2
word calling infinitive false	-5
word calling near	-24
word calling next for	35
word calling passive false	-56
word calling passive true	50
word calls	-1
word calls far	-59
word calls infinitive false	-1
word calls near	16
word calls next for	10
word calls passive false	-1
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
word claim near	10
word claim passive false	-5
word claimed	0
word claiming	-9
word claiming infinitive false	-9
word claims	-2
word claims infinitive false	-2
word claims near	11
word claims passive false	-2
word clear	-33
word clear far	3
word clear infinitive false	-22
word clear near	-85
word clear next that	-52
word clear next word	-39
word clear passive false	-34
word clear passive true	-14
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
word concerns	-16
word concerns far	-3
word concerns infinitive false	-16
word concerns near	-32
word concerns next about	9
word concerns passive false	-16
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
word criticism near	-13
word criticism next from	14
word criticism next of	17
word criticism passive false	-16
word criticize	0
word criticized	22
word criticized far	2
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
word decided passive false	-10
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
word defended	36
word defended infinitive false	36
word defended near	20
word defended next his	-36
word defended passive false	36
word defending	-16
word defending infinitive false	-10
word defending near	-6
word defending passive false	-36
word delivered	-25
word delivered infinitive false	-24
word delivered near	-15
word delivered next a	5
word delivered passive false	-21
word delivering	-2
word delivering infinitive false	-2
word delivering passive false	15
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
word designed near	-56
word designed next to	-65
word designed passive false	-66
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
word discuss far	22
word discuss infinitive false	-4
word discuss infinitive true	22
word discuss near	-4
word discuss passive false	12
word discussed	-2
word discussed infinitive false	-2
word discussed near	-18
word discussed passive false	-2
word discussing	-20
word discussing infinitive false	-20
word dislike	0
word dismissed	30
word dismissed infinitive false	30
word dismissed near	42
word dismissed passive false	30
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
word drew near	-38
word drew next word	-73
word drew passive false	-42
word dubbed	0
word eager	-12
word eager infinitive false	-12
word eager near	21
word eager next to	1
word eager passive true	21
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
word embraced	10
word embraced infinitive false	10
word embraced near	-12
word embraced passive false	10
word embracing	-26
word embracing infinitive false	-9
word emphasize	0
word emphasized	0
word emphasizing	0
word encourage	0
word encouraged	0
word endorse	10
word endorse far	15
word endorse infinitive false	-23
word endorse infinitive true	15
word endorse near	-23
word endorse next Name	12
word endorse passive false	10
word endorsed	16
word endorsed infinitive false	16
word endorsed near	27
word endorsed next Name	20
word endorsed passive false	22
word endorsement	-23
word endorsement far	-52
word endorsement infinitive false	-23
word endorsement next of	-14
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
word explain far	-8
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
word favor next of	14
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
word fears	-84
word fears infinitive false	-73
word fears passive false	-84
word feel	-7
word feel infinitive false	-13
word feel passive false	-7
word feeling	0
word felt	-14
word felt infinitive false	-14
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
word fired	-24
word fired infinitive false	-24
word fired near	-22
word fired passive false	-2
word fired passive true	-74
word focus	-16
word focus far	-7
word focus infinitive false	-22
word focus infinitive true	5
word focus near	-32
word focus next on	7
word focus passive false	-16
word focused	-8
word focused far	-39
word focused infinitive false	-7
word focused near	6
word focused next on	-4
word focused passive false	-18
word focuses	0
word focusing	0
word follows	-35
word follows infinitive false	-35
word follows near	-27
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
word highlighted	42
word highlighted infinitive false	42
word highlighted near	54
word highlighted passive false	44
word highlighting	-78
word highlighting infinitive false	-78
word hints	0
word hired	-25
word hired infinitive false	-25
word hired near	-12
word hired passive false	-15
word hitting	-45
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
word hopeful near	-20
word hopeful passive false	-29
word hopes	-1
word hopes far	-59
word hopes infinitive false	4
word hopes near	42
word hopes next of	-5
word hopes next to	38
word hopes passive false	-1
word hoping	10
word hoping infinitive false	10
word hoping near	18
word hoping next to	16
word hoping passive false	33
word hoping passive true	-27
word identified	-5
word identified infinitive false	-5
word identified near	-2
word identified passive false	10
word identify	5
word identify infinitive false	11
word identify near	11
word identify passive false	5
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
word intended passive false	-4
word interested	0
word interjected	0
word introduced	-21
word introduced infinitive false	-21
word introduced near	-19
word introduced passive false	-6
word introducing	0
word invited	-44
word invited infinitive false	-40
word invited near	-36
word invoked	0
word issued	-15
word issued infinitive false	-15
word issued near	-9
word issued next a	11
word issued passive false	-9
word joked	0
word justify	0
word knew	-26
word knew infinitive false	-26
word knew near	-20
word knew passive false	-26
word knocked	0
word know	-11
word know far	-31
word know infinitive false	-7
word know infinitive true	-15
word know next word	-19
word know passive false	-11
word knowing	0
word known	-43
word known far	-10
word known infinitive false	-42
word known near	-54
word known next as	-8
word known next for	-88
word known next to	-1
word known passive false	-39
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
word letter	-6
word letter far	14
word letter infinitive false	-6
word letter passive false	-6
word likened	0
word listed	-18
word listed infinitive false	-18
word listed near	-12
word listed passive false	-7
word lists	45
word lists infinitive false	45
word lists passive false	45
word look	-28
word look far	-27
word look infinitive false	-24
word look infinitive true	-17
word look near	-19
word look next at	9
word look next word	-12
word look passive false	-26
word looked	-22
word looked infinitive false	-22
word looked near	-21
word looked passive false	-21
word looking	3
word looking far	-8
word looking infinitive false	3
word looking near	6
word looking next for	15
word looking next to	34
word looking next word	-9
word looking passive false	-54
word looking passive true	35
word looks	-30
word looks infinitive false	-30
word looks near	-30
word looks passive false	-30
word made	-35
word made far	-26
word made infinitive false	-35
word made near	-44
word made next -ing	-99
word made next a	2
word made next in	-76
word made next it	58
word made next the	-12
word made next word	8
word made passive false	-31
word made passive true	-107
word maintained	0
word measured	0
word mention	20
word mention far	41
word mention infinitive false	22
word mention near	-7
word mention next of	23
word mention passive false	20
word mentioned	-4
word mentioned infinitive false	-4
word mentioned near	14
word mentioned passive false	-4
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
word named	-3
word named infinitive false	-3
word named near	18
word named next Name	-55
word named passive false	-3
word naming	-16
word naming infinitive false	-16
word naming passive false	-16
word negotiated	0
word nominate	-27
word nominate passive false	-17
word nominated	-9
word nominated infinitive false	-9
word nominated near	-16
word nominated passive false	14
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
word offered next a	-49
word offered next word	10
word offered passive false	-7
word offering	2
word offering far	-5
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
word opposed far	-12
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
word planning passive true	1
word plans	-6
word plans far	-19
word plans infinitive false	-6
word plans near	5
word plans next for	-33
word plans next to	24
word plans passive false	-6
word pleaded	4
word pleaded infinitive false	4
word pleaded passive false	4
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
word posted near	-25
word posted next a	-12
word posted passive false	-25
word posts	-7
word posts infinitive false	-7
word posts passive false	-7
word praise	-10
word praise far	-3
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
word preferred	-31
word preferred infinitive false	-31
word preferred passive false	-23
word prefers	0
word presented	-38
word presented infinitive false	-38
word presented near	-36
word pressed	0
word pressing	0
word proclaimed	0
word projected	3
word projected infinitive false	3
word promise	-30
word promise far	-13
word promise infinitive false	-27
word promise near	-58
word promise next to	-8
word promise passive false	-30
word promised	0
word promises	-21
word promises infinitive false	-21
word promises near	-21
word promises passive false	-21
word promising	6
word promising infinitive false	6
word promote	0
word promoting	-9
word promoting far	6
word promoting infinitive false	-9
word promoting passive false	1
word proposed	1
word proposed far	-8
word proposed infinitive false	1
word proposed near	3
word proposed next word	-34
word proposed passive false	1
word proposing	0
word proud	-81
word proud infinitive false	-77
word provided	-48
word provided infinitive false	-48
word provided near	-37
word provided next word	7
word provided passive false	-43
word published	-11
word published infinitive false	-11
word published near	-3
word published passive false	-2
word pushed	-16
word pushed infinitive false	-16
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
word puts near	-12
word puts passive false	-21
word question	-15
word question infinitive false	-25
word question near	-79
word question next about	4
word question next of	-12
word question passive false	-15
word questioned	20
word questioned infinitive false	20
word questioned near	31
word questioned passive false	20
word questioning	0
word questions	-54
word questions far	-7
word questions infinitive false	-39
word questions near	-72
word questions next about	6
word questions passive false	-54
word quick	-11
word quick infinitive false	-11
word quick near	-6
word quick next to	1
word quick passive true	13
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
word recognition	-60
word recognition infinitive false	-60
word recognition near	-52
word recognition passive false	-60
word recognize	-7
word recognize infinitive false	-7
word recognize near	-7
word recognize passive false	-7
word recognized	-91
word recognized infinitive false	-91
word recognized near	-82
word recognized passive false	-75
word recommended	0
word recounted	0
word reference	-2
word reference far	10
word reference infinitive false	-2
word reference next to	19
word reference passive false	-2
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
word referring passive false	-8
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
word released passive false	-3
word released passive true	-89
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
word repeated far	-27
word repeated infinitive false	8
word repeated next word	-1
word repeated passive false	8
word repeating	0
word replied	0
word reported	8
word reported far	-7
word reported infinitive false	8
word reported near	-5
word reported passive false	8
word reports	-16
word reports far	-11
word reports infinitive false	-27
word reports near	-20
word reports passive false	-16
word requested	0
word required	-41
word required infinitive false	-41
word required near	-32
word required passive false	-27
word respond	1
word respond far	18
word respond infinitive false	-18
word respond infinitive true	26
word respond near	-13
word respond next to	10
word respond passive false	1
word responded	-10
word responded infinitive false	-10
word responded near	-4
word responded next by	1
word responded next to	21
word responded passive false	-10
word responds	0
word restricting	0
word retweeted	0
word reveal	0
word revealed	14
word revealed infinitive false	14
word revealed passive false	14
word ruled	0
word said	6
word said far	28
word said infinitive false	6
word said near	-30
word said passive false	6
word saw	-19
word saw infinitive false	-19
word saw near	-29
word saw next the	6
word saw passive false	-19
word say	18
word say far	-13
word say infinitive false	33
word say infinitive true	-13
word say near	43
word say next that	-25
word say next they	44
word say passive false	18
word saying	9
word saying far	-25
word saying infinitive false	9
word saying passive false	-19
word says	37
word says far	15
word says infinitive false	37
word says passive false	37
word scared	0
word see	-8
word see far	-57
word see infinitive false	30
word see infinitive true	-59
word see near	30
word see next Name	-13
word see next the	25
word see next word	21
word see passive false	-8
word seeking	-2
word seeking far	-5
word seeking infinitive false	-2
word seeking near	-5
word seeking next to	-1
word seeking next word	19
word seeking passive false	-24
word seeking passive true	33
word seeks	-1
word seeks infinitive false	-1
word seeks near	21
word seeks next to	-17
word seeks passive false	-1
word seem	-30
word seem infinitive false	-30
word seem near	-27
word seem next to	-5
word seem passive false	-30
word seemed	-45
word seemed far	-73
word seemed infinitive false	-45
word seemed near	-38
word seemed next to	-38
word seemed next word	-9
word seemed passive false	-45
word seems	-53
word seems infinitive false	-53
word seems near	-49
word seems next to	-28
word seems next word	-51
word seems passive false	-53
word seen	-19
word seen far	-27
word seen infinitive false	-47
word seen near	-16
word seen next as	-25
word seen passive false	9
word seen passive true	-60
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
word show	-6
word show far	-25
word show infinitive false	-3
word show infinitive true	1
word show near	12
word show next Name	-9
word show next that	-10
word show next word	1
word show passive false	-6
word showed	0
word showed far	27
word showed near	-23
word showed next Name	51
word showing	-60
word showing infinitive false	-60
word showing near	-105
word showing passive false	-43
word shown	-9
word shown infinitive false	-9
word shown near	-4
word shown passive false	-9
word shows	18
word shows far	-12
word shows infinitive false	18
word shows near	28
word shows next Name	26
word shows passive false	18
word sided	0
word signaled	0
word signed	-22
word signed infinitive false	-22
word signed near	-24
word signed passive false	-17
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
word spoke	-27
word spoke far	-85
word spoke infinitive false	-27
word spoke near	-14
word spoke next about	31
word spoke next to	-85
word spoke passive false	-27
word spoken	-10
word spoken infinitive false	-10
word spoken passive false	-10
word stated	0
word statement	9
word statement far	34
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
word struck near	-27
word struck passive false	-30
word struggling	-42
word struggling infinitive false	-42
word struggling near	-25
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
word supported near	19
word supported next Name	9
word supported passive false	22
word supporting	-8
word supporting far	-13
word supporting infinitive false	-6
word supporting next Name	-12
word supporting next word	38
word supporting passive false	-21
word supportive	-14
word supportive infinitive false	-9
word supports	20
word supports infinitive false	20
word supports near	27
word supports passive false	20
word surprised	0
word suspected	0
word talk	-16
word talk far	-10
word talk infinitive false	-70
word talk infinitive true	30
word talk near	-19
word talk next about	6
word talk next word	-65
word talk passive false	-14
word talked	-10
word talked infinitive false	-10
word talked near	-2
word talked next about	1
word talked passive false	2
word talking	-13
word talking far	21
word talking infinitive false	-12
word talking near	-42
word talking next about	7
word talking next word	-71
word talking passive false	-29
word talking passive true	19
word talks	-2
word talks infinitive false	-2
word talks near	15
word talks next about	30
word talks passive false	-2
word tell	39
word tell far	1
word tell passive false	39
word telling	-80
word telling infinitive false	-80
word telling near	-57
word telling passive false	-82
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
word thinking near	-97
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
word threatened near	1
word threatened next to	2
word threatened passive false	14
word threatening	0
word titled	-86
word titled infinitive false	-86
word told	-35
word told infinitive false	-35
word told near	-19
word told passive false	-35
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
word tweeted	-3
word tweeted infinitive false	-3
word tweeted near	-23
word tweeted passive false	-3
word tweeting	40
word tweeting far	27
word tweeting infinitive false	40
word tweeting passive false	25
word unclear	-66
word unclear infinitive false	-66
word unclear near	-66
word unclear next whether	-54
word unclear passive false	-43
word unclear passive true	-62
word understand	-4
word understand far	-42
word understand infinitive true	-107
word understand passive false	-4
word understanding	0
word understood	0
word unveiled	0
word upset	-12
word upset infinitive false	-5
word upset near	3
word urged	0
word urging	0
word view	-3
word view far	20
word view infinitive false	-7
word view near	-22
word view next of	-36
word view passive false	-3
word viewed	5
word viewed infinitive false	-1
word viewed near	22
word viewed next as	-62
word viewed passive true	-70
word vocal	0
word voiced	-14
word voiced infinitive false	-14
word voiced near	-14
word voiced passive false	-14
word voted	-9
word voted infinitive false	-9
word voted near	-11
word voted next for	53
word voted next in	-74
word voted passive false	-7
word vow	0
word vowed	0
word vowing	0
word vows	0
word want	-4
word want infinitive false	-7
word want near	-6
word want next to	-1
word want passive false	-4
word wanted	-8
word wanted infinitive false	-8
word wanted near	-6
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
word watched near	-51
word watched passive false	-12
word weighed	0
word welcomed	0
word went	-28
word went far	-99
word went infinitive false	-28
word went near	-21
word went next on	4
word went next to	-111
word went next word	-42
word went passive false	-28
word widespread	0
word willing	-9
word willing infinitive false	-9
word willing near	-28
word willing next to	-7
word willing passive false	17
word wonder	0
word wondered	0
word wondering	0
word word	-78
word word infinitive false	-78
word word passive false	-75
word worried	0
word worries	0
word worry	-17
word worry passive false	-17
word write	0
word writes	0
word writing	0
word written	-18
word written infinitive false	-18
word written passive false	-18
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
