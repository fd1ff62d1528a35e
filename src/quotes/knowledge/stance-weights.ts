import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const OBJECTS = `active stop "	-3
active stop $	8
active stop '	-25
active stop (	-23
active stop )	-29
active stop ,	12
active stop --	15
active stop -ing	15
active stop :	8
active stop ;	51
active stop about	-12
active stop after	8
active stop against	-33
active stop ago	-15
active stop also	9
active stop among	-1
active stop and	11
active stop as	-31
active stop at	-20
active stop back	-20
active stop because	-20
active stop before	2
active stop between	-28
active stop but	16
active stop by	15
active stop day	-2
active stop during	11
active stop even	8
active stop first	-22
active stop for	6
active stop from	5
active stop him	-12
active stop if	-33
active stop in	2
active stop into	-8
active stop just	-42
active stop like	-22
active stop mark	-12
active stop monday	19
active stop month	-9
active stop night	20
active stop november	-5
active stop now	24
active stop of	-6
active stop off	-10
active stop on	13
active stop only	-9
active stop or	1
active stop out	-11
active stop over	-37
active stop since	-4
active stop so	-20
active stop than	5
active stop that	-12
active stop them	-7
active stop there	-5
active stop through	10
active stop thursday	8
active stop to	6
active stop tuesday	6
active stop under	-20
active stop wednesday	8
active stop week	-8
active stop well	2
active stop what	-25
active stop when	2
active stop where	-48
active stop whether	-29
active stop which	-4
active stop while	-1
active stop who	-4
active stop with	9
active stop year	2
commas 0 stop "	-99
commas 0 stop $	13
commas 0 stop '	-17
commas 0 stop (	9
commas 0 stop )	-4
commas 0 stop ,	15
commas 0 stop --	25
commas 0 stop -ing	-14
commas 0 stop :	28
commas 0 stop ;	86
commas 0 stop about	-26
commas 0 stop after	33
commas 0 stop against	-26
commas 0 stop among	-59
commas 0 stop and	10
commas 0 stop as	-7
commas 0 stop at	11
commas 0 stop back	-17
commas 0 stop because	23
commas 0 stop before	9
commas 0 stop between	-126
commas 0 stop but	29
commas 0 stop by	-3
commas 0 stop during	20
commas 0 stop first	-13
commas 0 stop for	-31
commas 0 stop from	-9
commas 0 stop him	-43
commas 0 stop if	-20
commas 0 stop in	23
commas 0 stop into	-11
commas 0 stop like	-13
commas 0 stop mark	-24
commas 0 stop monday	7
commas 0 stop night	-11
commas 0 stop of	-21
commas 0 stop on	-3
commas 0 stop only	-49
commas 0 stop or	-23
commas 0 stop out	-20
commas 0 stop over	-52
commas 0 stop so	16
commas 0 stop than	-13
commas 0 stop that	-33
commas 0 stop them	3
commas 0 stop to	-16
commas 0 stop tuesday	4
commas 0 stop wednesday	10
commas 0 stop week	-23
commas 0 stop what	-59
commas 0 stop when	36
commas 0 stop whether	-28
commas 0 stop which	-11
commas 0 stop while	12
commas 0 stop who	-46
commas 0 stop with	13
commas 0 stop year	-4
commas 1 stop "	12
commas 1 stop $	-39
commas 1 stop ,	-62
commas 1 stop --	-35
commas 1 stop about	-56
commas 1 stop after	-44
commas 1 stop and	-92
commas 1 stop as	3
commas 1 stop at	-56
commas 1 stop by	-37
commas 1 stop for	-14
commas 1 stop from	-25
commas 1 stop him	-5
commas 1 stop in	-72
commas 1 stop into	1
commas 1 stop of	-16
commas 1 stop on	-41
commas 1 stop or	-8
commas 1 stop out	-115
commas 1 stop over	-11
commas 1 stop than	-30
commas 1 stop that	28
commas 1 stop to	-21
commas 1 stop who	-4
commas 1 stop with	-16
commas 2 stop "	39
commas 2 stop $	29
commas 2 stop ,	-52
commas 2 stop -ing	18
commas 2 stop and	8
commas 2 stop for	32
commas 2 stop in	-13
commas 2 stop of	13
commas 2 stop on	55
commas 2 stop that	-14
commas 2 stop to	-4
commas 3 stop $	-10
commas 3 stop ,	-47
commas 3 stop -ing	-11
commas 3 stop and	-60
commas 3 stop to	25
commas 4 stop $	28
dashes 0 stop "	-24
dashes 0 stop $	14
dashes 0 stop '	-23
dashes 0 stop (	4
dashes 0 stop )	2
dashes 0 stop ,	23
dashes 0 stop --	16
dashes 0 stop -ing	-10
dashes 0 stop :	18
dashes 0 stop ;	55
dashes 0 stop about	-22
dashes 0 stop after	14
dashes 0 stop against	-32
dashes 0 stop ago	-15
dashes 0 stop among	-18
dashes 0 stop and	14
dashes 0 stop as	4
dashes 0 stop at	9
dashes 0 stop back	-14
dashes 0 stop because	12
dashes 0 stop before	-9
dashes 0 stop between	-28
dashes 0 stop but	33
dashes 0 stop by	-12
dashes 0 stop day	-15
dashes 0 stop during	14
dashes 0 stop even	9
dashes 0 stop first	-87
dashes 0 stop from	2
dashes 0 stop him	-16
dashes 0 stop if	-11
dashes 0 stop in	16
dashes 0 stop into	-16
dashes 0 stop just	-39
dashes 0 stop like	-12
dashes 0 stop march	-9
dashes 0 stop mark	-24
dashes 0 stop monday	4
dashes 0 stop month	13
dashes 0 stop night	2
dashes 0 stop november	5
dashes 0 stop now	20
dashes 0 stop of	-17
dashes 0 stop off	-32
dashes 0 stop on	3
dashes 0 stop only	-25
dashes 0 stop or	-8
dashes 0 stop out	-17
dashes 0 stop over	-24
dashes 0 stop since	15
dashes 0 stop so	3
dashes 0 stop than	-13
dashes 0 stop that	-20
dashes 0 stop them	1
dashes 0 stop there	-11
dashes 0 stop through	5
dashes 0 stop thursday	2
dashes 0 stop to	-8
dashes 0 stop tuesday	8
dashes 0 stop under	-13
dashes 0 stop wednesday	8
dashes 0 stop week	-8
dashes 0 stop well	-27
dashes 0 stop what	-25
dashes 0 stop when	21
dashes 0 stop where	-14
dashes 0 stop whether	-83
dashes 0 stop which	-18
dashes 0 stop while	3
dashes 0 stop who	-9
dashes 0 stop with	3
dashes 0 stop year	-8
dashes 1 stop $	-30
dashes 1 stop ,	-83
dashes 1 stop --	-41
dashes 1 stop -ing	54
dashes 1 stop and	-18
dashes 1 stop for	-40
dashes 1 stop in	-24
dashes 1 stop of	-4
dashes 1 stop on	-21
dashes 1 stop that	13
dashes 2 stop $	9
dashes 2 stop to	27
first " stop $	-43
first # stop $	50
first -ed stop $	43
first -ing stop $	-5
first -ing stop ,	-14
first -ing stop -ing	-57
first -ing stop and	-89
first -ing stop in	-2
first -ing stop of	18
first -ing stop to	-42
first -ly stop $	3
first Name stop "	-16
first Name stop $	-24
first Name stop ,	21
first Name stop --	25
first Name stop -ing	-25
first Name stop about	-29
first Name stop and	12
first Name stop as	-19
first Name stop at	4
first Name stop by	-28
first Name stop for	-30
first Name stop from	-45
first Name stop him	-63
first Name stop in	-4
first Name stop of	-38
first Name stop on	10
first Name stop that	41
first Name stop to	-45
first Name stop with	-16
first a stop "	-46
first a stop $	4
first a stop ,	-9
first a stop -ing	-70
first a stop and	-36
first a stop as	-36
first a stop for	3
first a stop in	-31
first a stop of	-8
first a stop on	5
first a stop that	25
first a stop to	-32
first a stop with	-25
first about stop $	-7
first about stop ,	-20
first about stop -ing	-44
first about stop and	-48
first about stop in	-22
first about stop of	-19
first about stop to	-24
first an stop $	-19
first and stop $	57
first as stop ,	-5
first at stop $	-13
first at stop ,	-4
first be stop $	-5
first by stop $	22
first by stop ,	-17
first by stop -ing	-96
first by stop of	-62
first for stop $	-13
first for stop ,	10
first for stop -ing	-52
first for stop and	-33
first for stop in	-18
first for stop of	27
first for stop on	-26
first for stop to	-30
first from stop $	10
first he stop $	100
first her stop $	-47
first her stop ,	-5
first her stop to	-52
first him stop $	-24
first his stop $	-31
first his stop ,	17
first his stop -ing	10
first his stop and	-39
first his stop in	-19
first his stop of	-43
first his stop to	-28
first in stop $	18
first in stop ,	-6
first in stop -ing	10
first in stop to	-73
first it stop $	-13
first of stop $	-11
first of stop ,	-21
first of stop -ing	-39
first of stop and	-46
first of stop in	-1
first of stop of	-2
first of stop that	-91
first of stop to	3
first on stop $	19
first on stop ,	-7
first on stop -ing	5
first on stop in	43
first on stop of	-43
first on stop to	-47
first out stop $	-4
first that stop "	20
first that stop $	24
first that stop ,	-25
first that stop -ing	4
first that stop and	-49
first that stop for	-16
first that stop in	18
first that stop of	3
first that stop on	19
first that stop that	-2
first that stop to	18
first the stop "	-31
first the stop $	-32
first the stop ,	12
first the stop --	32
first the stop -ing	-9
first the stop and	29
first the stop as	-19
first the stop by	-45
first the stop for	-2
first the stop from	29
first the stop in	-17
first the stop of	-19
first the stop on	23
first the stop that	-43
first the stop to	-2
first the stop with	24
first their stop $	-20
first to stop "	-24
first to stop $	6
first to stop ,	29
first to stop --	26
first to stop -ing	-8
first to stop about	-20
first to stop and	-20
first to stop as	-22
first to stop at	-23
first to stop by	1
first to stop for	6
first to stop from	-52
first to stop in	-58
first to stop of	4
first to stop on	-88
first to stop or	-4
first to stop that	-29
first to stop to	-27
first to stop with	-52
first whether stop $	19
first with stop $	-32
first word stop "	-9
first word stop $	12
first word stop ,	14
first word stop --	-35
first word stop -ing	-25
first word stop :	-4
first word stop about	-33
first word stop after	-10
first word stop against	3
first word stop and	-32
first word stop as	-12
first word stop at	18
first word stop by	-23
first word stop for	-51
first word stop from	-56
first word stop him	17
first word stop in	-45
first word stop of	-16
first word stop on	-29
first word stop or	-20
first word stop out	-24
first word stop over	-87
first word stop than	-32
first word stop that	-50
first word stop them	16
first word stop who	-8
first word stop with	-30
in bracket stop )	-38
last "	36
last " stop $	11
last " stop and	-39
last #	-25
last # stop $	-2
last # stop ,	-11
last 's	-121
last 's stop -ing	-27
last )	-27
last ) stop $	-33
last ,	-12
last , stop "	-12
last --	60
last -- stop and	17
last -ed	-12
last -ed stop $	14
last -ed stop ,	24
last -ed stop -ing	-90
last -ed stop and	-17
last -ed stop as	-8
last -ed stop at	-5
last -ed stop by	1
last -ed stop for	15
last -ed stop in	-11
last -ed stop on	-36
last -ed stop that	-30
last -ed stop to	-4
last -ed stop with	-17
last -ing	-1
last -ing stop $	52
last -ing stop ,	-23
last -ing stop for	-36
last -ing stop in	-55
last -ing stop of	-42
last -ing stop on	-37
last -ing stop that	71
last -ing stop to	-21
last -ly	-20
last -ly stop $	51
last -ly stop -ing	-25
last -ly stop to	-23
last :	-19
last : stop "	-19
last Name	39
last Name stop $	23
last Name stop (	-40
last Name stop )	-9
last Name stop ,	7
last Name stop --	5
last Name stop -ing	-48
last Name stop as	-52
last Name stop for	3
last Name stop in	12
last Name stop mark	4
last Name stop of	-23
last Name stop on	-9
last Name stop or	-2
last Name stop that	-92
last Name stop to	-54
last Name stop with	-45
last a	-16
last a stop "	-11
last a stop -ing	-72
last about	-75
last about stop -ing	-94
last all	30
last and	17
last and stop -ing	34
last are	-95
last are stop -ing	-51
last as	-62
last at	-21
last back	-70
last be	-5
last been	-36
last but	54
last by	35
last by stop -ing	-30
last day	-5
last do	-2
last even	21
last for	-57
last for stop -ing	-42
last from	24
last from stop -ing	12
last had	-48
last has	-20
last her	-5
last him	-6
last him stop $	-55
last himself	29
last his	-8
last in	-58
last in stop -ing	-65
last is	-15
last is stop -ing	-13
last it	52
last it stop $	-84
last monday	-74
last month	27
last more	9
last more stop than	-59
last much	-17
last night	9
last not	-58
last of	-39
last of stop -ing	-64
last on	-48
last on stop -ing	-72
last one	26
last one stop of	-28
last or	-92
last out	-33
last out stop of	22
last some	-21
last some stop of	-45
last than	5
last that	-39
last the	-54
last the stop "	-83
last the stop -ing	-53
last the stop first	-79
last them	11
last this	15
last thursday	-89
last to	-97
last to stop -ing	-31
last tuesday	-21
last was	-29
last was stop -ing	-39
last wednesday	-84
last week	-38
last well	28
last were	-27
last while	-2
last with	-27
last word	33
last word stop "	-51
last word stop $	31
last word stop ,	30
last word stop --	-2
last word stop -ing	-91
last word stop :	27
last word stop about	12
last word stop after	10
last word stop against	-17
last word stop among	-61
last word stop and	14
last word stop as	-25
last word stop at	-5
last word stop because	-18
last word stop before	1
last word stop between	-38
last word stop but	48
last word stop by	-68
last word stop during	16
last word stop for	-22
last word stop from	-4
last word stop him	-57
last word stop in	-28
last word stop into	-33
last word stop like	-40
last word stop of	-4
last word stop on	-26
last word stop or	-12
last word stop out	-13
last word stop over	-13
last word stop than	-25
last word stop that	-9
last word stop them	-79
last word stop to	-13
last word stop week	19
last word stop when	-16
last word stop who	-18
last word stop with	-1
last year	-40
length 1	62
length 1 stop "	-118
length 1 stop $	21
length 1 stop ,	-22
length 1 stop -ing	-132
length 1 stop about	-67
length 1 stop and	-7
length 1 stop as	-62
length 1 stop at	19
length 1 stop by	24
length 1 stop for	-30
length 1 stop from	9
length 1 stop in	59
length 1 stop of	-173
length 1 stop on	10
length 1 stop that	-158
length 1 stop to	-35
length 1 stop with	-2
length 13	-23
length 13 stop "	-3
length 13 stop $	-8
length 13 stop ,	-52
length 13 stop --	-39
length 13 stop -ing	3
length 13 stop about	32
length 13 stop and	-71
length 13 stop as	-18
length 13 stop at	-17
length 13 stop by	-31
length 13 stop for	17
length 13 stop from	-29
length 13 stop him	-24
length 13 stop in	10
length 13 stop of	48
length 13 stop on	47
length 13 stop or	13
length 13 stop than	22
length 13 stop that	13
length 13 stop to	17
length 13 stop who	-90
length 13 stop with	-42
length 2	36
length 2 stop "	-125
length 2 stop $	18
length 2 stop ,	15
length 2 stop -ing	-159
length 2 stop about	-87
length 2 stop and	18
length 2 stop as	-100
length 2 stop by	-27
length 2 stop for	7
length 2 stop from	18
length 2 stop in	5
length 2 stop of	-197
length 2 stop on	25
length 2 stop that	-60
length 2 stop to	-84
length 2 stop with	-25
length 20	-10
length 20 stop "	48
length 20 stop $	-39
length 20 stop ,	-67
length 20 stop --	-11
length 20 stop -ing	20
length 20 stop and	-7
length 20 stop as	-10
length 20 stop at	28
length 20 stop by	42
length 20 stop for	-13
length 20 stop from	24
length 20 stop in	-3
length 20 stop of	52
length 20 stop on	-18
length 20 stop that	32
length 20 stop to	58
length 20 stop with	-60
length 3	-4
length 3 stop "	-104
length 3 stop $	30
length 3 stop ,	20
length 3 stop --	-22
length 3 stop -ing	-53
length 3 stop about	-68
length 3 stop and	-2
length 3 stop as	29
length 3 stop by	-89
length 3 stop for	-77
length 3 stop from	-13
length 3 stop in	-73
length 3 stop of	-142
length 3 stop on	-84
length 3 stop that	-143
length 3 stop to	-58
length 3 stop with	-8
length 30	2
length 30 stop $	-60
length 30 stop ,	-70
length 30 stop -ing	50
length 30 stop and	9
length 30 stop for	47
length 30 stop in	24
length 30 stop of	22
length 30 stop on	-20
length 30 stop that	11
length 30 stop to	37
length 4	-19
length 4 stop "	-74
length 4 stop $	50
length 4 stop ,	23
length 4 stop --	-62
length 4 stop -ing	-72
length 4 stop about	-60
length 4 stop and	5
length 4 stop as	-2
length 4 stop at	-10
length 4 stop by	-41
length 4 stop for	-64
length 4 stop from	-23
length 4 stop in	-55
length 4 stop of	-169
length 4 stop on	-34
length 4 stop that	-29
length 4 stop to	-129
length 6	-39
length 6 stop "	-68
length 6 stop $	49
length 6 stop ,	11
length 6 stop --	-9
length 6 stop -ing	-26
length 6 stop about	-36
length 6 stop and	-27
length 6 stop as	7
length 6 stop at	-23
length 6 stop by	-27
length 6 stop for	-97
length 6 stop from	-55
length 6 stop in	-81
length 6 stop of	-59
length 6 stop on	-60
length 6 stop or	-130
length 6 stop than	-27
length 6 stop that	-11
length 6 stop to	-98
length 6 stop who	3
length 6 stop with	-41
length 9	-40
length 9 stop "	-26
length 9 stop $	8
length 9 stop ,	2
length 9 stop --	-9
length 9 stop -ing	9
length 9 stop about	-10
length 9 stop and	-58
length 9 stop as	26
length 9 stop at	-56
length 9 stop by	-16
length 9 stop for	-58
length 9 stop from	-52
length 9 stop him	28
length 9 stop in	-66
length 9 stop of	-2
length 9 stop on	-47
length 9 stop or	-6
length 9 stop that	12
length 9 stop to	-11
length 9 stop who	-24
length 9 stop with	-28
no bracket stop "	-3
no bracket stop $	11
no bracket stop '	-25
no bracket stop (	4
no bracket stop ,	14
no bracket stop --	23
no bracket stop -ing	13
no bracket stop :	10
no bracket stop ;	51
no bracket stop about	-25
no bracket stop after	17
no bracket stop against	-37
no bracket stop ago	-15
no bracket stop also	-8
no bracket stop among	-19
no bracket stop and	15
no bracket stop around	-27
no bracket stop as	6
no bracket stop at	-1
no bracket stop back	-22
no bracket stop because	10
no bracket stop before	-4
no bracket stop behind	-52
no bracket stop between	-28
no bracket stop but	14
no bracket stop by	13
no bracket stop day	-15
no bracket stop during	8
no bracket stop even	1
no bracket stop first	-24
no bracket stop for	2
no bracket stop from	-1
no bracket stop him	-22
no bracket stop if	-5
no bracket stop in	12
no bracket stop into	-22
no bracket stop just	-44
no bracket stop like	-47
no bracket stop march	-13
no bracket stop mark	-26
no bracket stop monday	4
no bracket stop month	4
no bracket stop night	2
no bracket stop november	9
no bracket stop now	17
no bracket stop of	-4
no bracket stop off	-33
no bracket stop only	-5
no bracket stop or	-7
no bracket stop out	-18
no bracket stop over	-27
no bracket stop saturday	-15
no bracket stop since	14
no bracket stop so	-4
no bracket stop than	-9
no bracket stop that	-3
no bracket stop them	-11
no bracket stop there	-9
no bracket stop through	4
no bracket stop thursday	1
no bracket stop to	-5
no bracket stop tuesday	10
no bracket stop under	-13
no bracket stop wednesday	8
no bracket stop week	-10
no bracket stop well	-15
no bracket stop what	-30
no bracket stop when	6
no bracket stop where	-30
no bracket stop whether	-31
no bracket stop which	-1
no bracket stop while	-4
no bracket stop who	-12
no bracket stop with	2
no bracket stop year	-9
no verb ahead stop "	-37
no verb ahead stop $	11
no verb ahead stop '	-21
no verb ahead stop (	33
no verb ahead stop ,	-13
no verb ahead stop --	17
no verb ahead stop -ing	-3
no verb ahead stop :	-11
no verb ahead stop about	-11
no verb ahead stop after	-24
no verb ahead stop against	-27
no verb ahead stop among	-21
no verb ahead stop and	-22
no verb ahead stop as	10
no verb ahead stop at	3
no verb ahead stop back	1
no verb ahead stop before	-9
no verb ahead stop between	-22
no verb ahead stop but	-24
no verb ahead stop by	-7
no verb ahead stop day	-2
no verb ahead stop during	3
no verb ahead stop even	17
no verb ahead stop first	-19
no verb ahead stop for	-10
no verb ahead stop from	-7
no verb ahead stop him	2
no verb ahead stop if	-17
no verb ahead stop in	20
no verb ahead stop into	-5
no verb ahead stop like	-7
no verb ahead stop mark	-15
no verb ahead stop monday	-2
no verb ahead stop month	-2
no verb ahead stop now	-19
no verb ahead stop of	-3
no verb ahead stop off	-33
no verb ahead stop only	-33
no verb ahead stop or	5
no verb ahead stop out	2
no verb ahead stop over	-17
no verb ahead stop since	-21
no verb ahead stop so	37
no verb ahead stop than	-4
no verb ahead stop that	-16
no verb ahead stop them	6
no verb ahead stop through	15
no verb ahead stop thursday	4
no verb ahead stop to	10
no verb ahead stop tuesday	1
no verb ahead stop under	9
no verb ahead stop wednesday	15
no verb ahead stop week	-1
no verb ahead stop well	-12
no verb ahead stop what	-78
no verb ahead stop when	-1
no verb ahead stop which	-21
no verb ahead stop while	24
no verb ahead stop who	-40
no verb ahead stop with	-19
no verb ahead stop year	-18
no verb stop "	-32
no verb stop " $	-14
no verb stop $	17
no verb stop $ $	17
no verb stop (	-11
no verb stop )	20
no verb stop ,	10
no verb stop , "	-121
no verb stop , -ed	20
no verb stop , -ing	7
no verb stop , Name	1
no verb stop , a	5
no verb stop , and	25
no verb stop , as	-24
no verb stop , but	53
no verb stop , including	-87
no verb stop , the	14
no verb stop , which	47
no verb stop , who	-19
no verb stop , word	-50
no verb stop --	21
no verb stop -ing	-12
no verb stop -ing $	41
no verb stop -ing Name	-1
no verb stop -ing a	-60
no verb stop -ing in	-13
no verb stop -ing the	-16
no verb stop -ing to	-4
no verb stop -ing word	-22
no verb stop :	17
no verb stop about	-66
no verb stop after	5
no verb stop against	-26
no verb stop and	16
no verb stop and -ed	90
no verb stop and Name	-65
no verb stop and the	-46
no verb stop and word	-9
no verb stop as	9
no verb stop as a	-28
no verb stop as the	-62
no verb stop as word	-21
no verb stop at	12
no verb stop at the	-15
no verb stop back	-48
no verb stop before	-18
no verb stop but	47
no verb stop by	10
no verb stop by -ing	-17
no verb stop during	47
no verb stop for	-9
no verb stop for -ing	-147
no verb stop for Name	-70
no verb stop for a	-49
no verb stop for the	-59
no verb stop for word	-2
no verb stop from	-33
no verb stop from Name	-63
no verb stop from the	9
no verb stop from word	5
no verb stop him	-23
no verb stop if	-44
no verb stop in	29
no verb stop in #	45
no verb stop in Name	-58
no verb stop in a	13
no verb stop in the	-35
no verb stop in word	-14
no verb stop into	-58
no verb stop mark	-9
no verb stop monday	-30
no verb stop night	-23
no verb stop of	-15
no verb stop of -ing	-70
no verb stop of Name	6
no verb stop of a	-37
no verb stop of his	-19
no verb stop of the	-21
no verb stop of word	-54
no verb stop on	12
no verb stop on Name	44
no verb stop on the	-23
no verb stop on word	3
no verb stop or	-17
no verb stop or word	-29
no verb stop out	-20
no verb stop over	-38
no verb stop than	-4
no verb stop that	-30
no verb stop that -ed	-20
no verb stop that Name	-123
no verb stop that he	19
no verb stop that the	-63
no verb stop that word	-131
no verb stop them	-24
no verb stop to	1
no verb stop to Name	-15
no verb stop to the	17
no verb stop to word	-44
no verb stop tuesday	2
no verb stop week	-27
no verb stop what	-113
no verb stop when	29
no verb stop whether	-75
no verb stop which	-8
no verb stop who	-47
no verb stop with	5
no verb stop with Name	-26
no verb stop with the	-69
no verb stop with word	11
no verb stop year	1
passive stop $	4
passive stop ,	-17
passive stop -ing	-21
passive stop and	3
passive stop as	18
passive stop by	-28
passive stop for	-34
passive stop in	21
passive stop of	-16
passive stop on	-118
passive stop that	15
passive stop to	-59
rest 0	11
rest 0 stop $	11
rest 1	56
rest 1 stop "	-26
rest 1 stop )	-1
rest 1 stop -ing	35
rest 1 stop him	45
rest 13	-26
rest 13 stop "	-30
rest 13 stop ,	-7
rest 13 stop --	2
rest 13 stop -ing	-91
rest 13 stop about	-47
rest 13 stop and	18
rest 13 stop as	-3
rest 13 stop at	-20
rest 13 stop by	-35
rest 13 stop for	-56
rest 13 stop from	-34
rest 13 stop in	-35
rest 13 stop of	-56
rest 13 stop on	-57
rest 13 stop or	-21
rest 13 stop than	-3
rest 13 stop that	-47
rest 13 stop to	-123
rest 13 stop who	-22
rest 13 stop with	-56
rest 2	35
rest 2 stop ,	-21
rest 2 stop -ing	-24
rest 2 stop :	-169
rest 2 stop and	-26
rest 2 stop for	30
rest 2 stop in	14
rest 2 stop of	62
rest 2 stop on	16
rest 2 stop to	52
rest 20	11
rest 20 stop "	-23
rest 20 stop ,	14
rest 20 stop --	-21
rest 20 stop -ing	-45
rest 20 stop about	-87
rest 20 stop and	-29
rest 20 stop as	2
rest 20 stop at	6
rest 20 stop by	-40
rest 20 stop for	-66
rest 20 stop from	-39
rest 20 stop in	-71
rest 20 stop of	-21
rest 20 stop on	-33
rest 20 stop that	-11
rest 20 stop to	-41
rest 20 stop with	-6
rest 3	8
rest 3 stop ,	-33
rest 3 stop -ing	-4
rest 3 stop and	11
rest 3 stop as	-45
rest 3 stop at	28
rest 3 stop by	30
rest 3 stop for	-6
rest 3 stop from	41
rest 3 stop in	22
rest 3 stop of	19
rest 3 stop on	29
rest 3 stop to	36
rest 3 stop with	-31
rest 30	42
rest 30 stop ,	4
rest 30 stop --	48
rest 30 stop -ing	15
rest 30 stop and	-90
rest 30 stop for	-27
rest 30 stop in	-7
rest 30 stop of	-87
rest 30 stop on	-43
rest 30 stop that	13
rest 30 stop to	-156
rest 4	-40
rest 4 stop "	12
rest 4 stop ,	-32
rest 4 stop -ing	-44
rest 4 stop about	-14
rest 4 stop and	-13
rest 4 stop as	9
rest 4 stop at	-41
rest 4 stop by	5
rest 4 stop for	-6
rest 4 stop from	-50
rest 4 stop in	-15
rest 4 stop of	-26
rest 4 stop on	14
rest 4 stop that	-2
rest 4 stop to	15
rest 4 stop with	-19
rest 6	-34
rest 6 stop "	-58
rest 6 stop ,	-2
rest 6 stop --	18
rest 6 stop -ing	-32
rest 6 stop about	-38
rest 6 stop and	-22
rest 6 stop as	-26
rest 6 stop at	-18
rest 6 stop by	-55
rest 6 stop for	-59
rest 6 stop from	-1
rest 6 stop in	-66
rest 6 stop of	-89
rest 6 stop on	-30
rest 6 stop or	-27
rest 6 stop than	-1
rest 6 stop that	-31
rest 6 stop to	-56
rest 6 stop who	-36
rest 6 stop with	-29
rest 9	-33
rest 9 stop "	-4
rest 9 stop ,	-9
rest 9 stop --	23
rest 9 stop -ing	-24
rest 9 stop about	-71
rest 9 stop and	-12
rest 9 stop as	4
rest 9 stop at	-43
rest 9 stop by	18
rest 9 stop for	-110
rest 9 stop from	-31
rest 9 stop in	-24
rest 9 stop of	-81
rest 9 stop on	2
rest 9 stop or	-120
rest 9 stop that	-35
rest 9 stop to	-79
rest 9 stop who	-65
rest 9 stop with	-38
starts at about	-62
starts at as	30
starts at at	-10
starts at by	-11
starts at for	-42
starts at from	-15
starts at in	-36
starts at of	-30
starts at on	-34
starts at out	-53
starts at with	-57
starts behind about the	24
starts behind about word	2
starts behind for the	-17
starts behind for word	18
starts behind of Name	47
starts behind of the	7
starts behind of word	-29
starts behind on the	16
starts behind to Name	29
starts behind to be	-39
starts behind to the	36
starts behind to word	-12
stop "	-7
stop " $	-26
stop " and	-47
stop " word	-94
stop $	11
stop $ $	11
stop '	-25
stop ' word	-24
stop (	4
stop ( Name	-1
stop ) $	-1
stop ,	12
stop , "	-114
stop , #	-61
stop , -ed	8
stop , -ing	25
stop , -ly	-31
stop , Name	-8
stop , a	4
stop , and	28
stop , as	-34
stop , but	67
stop , in	-29
stop , including	-103
stop , the	35
stop , to	-24
stop , which	35
stop , while	55
stop , who	-27
stop , with	-19
stop , word	-44
stop --	22
stop -- and	-16
stop -- word	-23
stop -ing	12
stop -ing $	35
stop -ing ,	-16
stop -ing Name	-19
stop -ing a	-33
stop -ing for	-17
stop -ing his	-106
stop -ing in	-20
stop -ing of	-103
stop -ing on	-132
stop -ing that	-24
stop -ing the	2
stop -ing to	-4
stop -ing word	-3
stop :	10
stop : "	-97
stop ;	51
stop about	-25
stop about Name	-31
stop about the	10
stop about word	-21
stop after	14
stop after the	-14
stop against	-37
stop against Name	-16
stop ago	-15
stop also	-3
stop among	-19
stop and	14
stop and -ed	94
stop and -ing	10
stop and Name	-25
stop and a	-57
stop and his	-93
stop and the	-35
stop and word	-9
stop around	-27
stop as	5
stop as Name	22
stop as a	-20
stop as the	-73
stop as word	-6
stop at	-1
stop at Name	-87
stop at a	66
stop at the	-10
stop at word	-45
stop back	-22
stop because	10
stop before	-4
stop behind	-52
stop between	-28
stop but	14
stop by	13
stop by -ing	-14
stop by Name	-66
stop by the	-26
stop by word	17
stop day	-15
stop during	8
stop during the	-47
stop even	-1
stop first	-24
stop first word	-59
stop for	2
stop for -ing	-121
stop for Name	-57
stop for a	-50
stop for the	-19
stop for word	15
stop from	-1
stop from -ing	5
stop from Name	-39
stop from the	7
stop from word	3
stop him	-22
stop him $	45
stop if	-5
stop in	13
stop in #	20
stop in -ing	-110
stop in Name	-19
stop in a	30
stop in his	-26
stop in the	-31
stop in word	-9
stop into	-22
stop into the	34
stop into word	3
stop just	-44
stop like	-23
stop march	-13
stop mark	-26
stop mark word	-20
stop monday	4
stop month	4
stop night	2
stop november	9
stop now	17
stop of	-6
stop of #	-35
stop of -ing	-47
stop of Name	11
stop of a	-76
stop of her	-84
stop of his	-51
stop of the	3
stop of word	-10
stop off	-33
stop on Name	19
stop on a	-60
stop on the	-29
stop on word	-7
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
stop that he	41
stop that the	-69
stop that word	-33
stop them	-11
stop there	-9
stop through	4
stop thursday	1
stop to	-4
stop to #	7
stop to -ing	-50
stop to -ly	-51
stop to Name	22
stop to a	-76
stop to be	5
stop to the	33
stop to word	-17
stop tuesday	10
stop under	-13
stop wednesday	8
stop week	-10
stop well	-15
stop what	-30
stop when	6
stop where	-30
stop whether	-31
stop which	12
stop while	-4
stop who	-13
stop who -ed	-7
stop who word	-18
stop with	7
stop with Name	-17
stop with a	-37
stop with the	-22
stop with word	8
stop year	-9
verb ahead stop "	24
verb ahead stop ,	25
verb ahead stop --	5
verb ahead stop -ing	-12
verb ahead stop about	-104
verb ahead stop and	34
verb ahead stop as	-57
verb ahead stop at	-11
verb ahead stop because	33
verb ahead stop but	22
verb ahead stop by	-11
verb ahead stop for	-28
verb ahead stop from	-3
verb ahead stop in	-64
verb ahead stop of	-26
verb ahead stop on	-16
verb ahead stop or	-61
verb ahead stop than	-48
verb ahead stop that	-13
verb ahead stop to	-65
verb ahead stop what	-3
verb ahead stop when	-7
verb ahead stop whether	-13
verb ahead stop which	27
verb ahead stop who	-2
verb ahead stop with	13
verb stop "	4
verb stop " $	-31
verb stop (	5
verb stop )	-30
verb stop ,	-12
verb stop , -ed	-19
verb stop , -ing	33
verb stop , -ly	-59
verb stop , Name	-6
verb stop , a	6
verb stop , and	-2
verb stop , but	32
verb stop , the	30
verb stop , which	-16
verb stop , word	-22
verb stop --	-20
verb stop -- and	-30
verb stop -ing	-15
verb stop -ing $	2
verb stop -ing Name	-101
verb stop -ing a	-10
verb stop -ing in	-27
verb stop -ing of	-76
verb stop -ing the	-13
verb stop -ing to	-28
verb stop -ing word	-10
verb stop :	-18
verb stop about	13
verb stop after	1
verb stop against	-28
verb stop and	-14
verb stop and -ed	32
verb stop and -ing	-3
verb stop and Name	18
verb stop and the	5
verb stop and word	-7
verb stop as	-30
verb stop as Name	-26
verb stop as a	11
verb stop as word	15
verb stop at	-19
verb stop at the	-2
verb stop back	13
verb stop because	-89
verb stop before	11
verb stop but	-45
verb stop by	-4
verb stop by Name	-18
verb stop by the	-16
verb stop by word	-14
verb stop during	-71
verb stop even	-60
verb stop first	1
verb stop for	-14
verb stop for Name	-50
verb stop for a	-54
verb stop for the	-7
verb stop for word	-12
verb stop from	-3
verb stop from Name	-30
verb stop from the	-39
verb stop from word	-30
verb stop him	-17
verb stop if	12
verb stop in	-27
verb stop in #	-64
verb stop in -ing	-116
verb stop in Name	23
verb stop in a	-3
verb stop in the	-2
verb stop in word	-5
verb stop into	6
verb stop like	-32
verb stop of	-18
verb stop of -ing	-18
verb stop of Name	-16
verb stop of a	-114
verb stop of his	-67
verb stop of the	-3
verb stop of word	11
verb stop on	-23
verb stop on Name	-70
verb stop on the	-17
verb stop on word	-9
verb stop only	29
verb stop or	1
verb stop or word	30
verb stop out	-24
verb stop over	-21
verb stop since	-79
verb stop so	-42
verb stop than	-17
verb stop that	11
verb stop that Name	-13
verb stop that he	12
verb stop that the	-45
verb stop that word	3
verb stop them	1
verb stop through	-38
verb stop to	-20
verb stop to a	-18
verb stop to be	9
verb stop to the	17
verb stop to word	-12
verb stop week	1
verb stop what	9
verb stop when	-45
verb stop who	5
verb stop with	-21
verb stop with Name	-3
verb stop with the	-27
verb stop with word	-16
verb stop year	-36
word appeared stops before	-3
word appeared to the end	3
word call stops before	32
word call to the end	-32
word called stops before	16
word called to the end	-16
word cast to the end	16
word clear stops before	-39
word clear to the end	39
word criticism stops before	2
word criticism to the end	-2
word declined starts at to	31
word declined starts behind to 	-31
word declined stops before	-9
word declined to the end	9
word endorsed stops before	58
word endorsed to the end	-58
word focus to the end	18
word know to the end	20
word known stops before	-1
word known to the end	1
word look to the end	-16
word made stops before	-15
word made to the end	15
word plans stops before	-8
word plans to the end	8
word question stops before	-30
word question to the end	30
word questions stops before	-25
word questions to the end	25
word released stops before	-21
word released to the end	21
word said stops before	-17
word said to the end	17
word say stops before	-21
word say to the end	21
word see stops before	-18
word see to the end	18
word seemed stops before	26
word seemed to the end	-26
word seems to the end	-30
word seen stops before	-17
word seen to the end	17
word show stops before	-25
word show to the end	25
word sought stops before	-15
word sought to the end	15
word spoke stops before	9
word spoke to the end	-9
word statement stops before	-41
word statement to the end	41
word support stops before	25
word support to the end	-25
word supporting to the end	-68
word talking stops before	38
word talking to the end	-38
word think stops before	-35
word think to the end	35
word voted to the end	-62
word want stops before	-51
word want to the end	50
word went stops before	-50
word went to the end	50`;
const STANCES = `any	-2
before it 're	13
before it 's	-10
before it 've	11
before it -ly	4
before it all	32
before it already	16
before it also	57
before it are	9
before it be	-78
before it been	-74
before it being	-50
before it both	1
before it can	24
before it could	-51
before it did	-11
before it didn't	-47
before it doesn't	11
before it don't	-7
before it even	-54
before it first	-47
before it had	-29
before it has	-16
before it hasn't	-32
before it have	-6
before it is	40
before it just	-2
before it later	-29
before it long	9
before it may	-23
before it might	-19
before it monday	52
before it never	-19
before it not	14
before it nothing	-16
before it now	41
before it often	20
before it once	24
before it only	-69
before it previously	39
before it publicly	4
before it quickly	39
before it recently	-47
before it repeatedly	3
before it still	39
before it then	34
before it tuesday	6
before it was	-64
before it week	40
before it were	-59
before it will	-40
before it would	-2
behind "	-32
behind #	-1
behind '	-96
behind 's	-97
behind )	41
behind ,	49
behind --	4
behind -ed	-8
behind -ing	-100
behind Name	12
behind a	-15
behind after	-32
behind an	-51
behind and	16
behind as	-63
behind at	20
behind before	9
behind but	-25
behind by	10
behind for	-87
behind from	-47
behind he	8
behind her	-81
behind his	-2
behind i	5
behind in	25
behind it	-26
behind its	-47
behind many	-4
behind mark	-61
behind more	4
behind most	-55
behind no	20
behind of	-34
behind on	15
behind one	7
behind or	-111
behind others	-1
behind she	12
behind some	7
behind that	-81
behind the	-68
behind their	-29
behind them	-6
behind they	-12
behind this	-83
behind those	4
behind to	-2
behind we	5
behind what	-63
behind when	-119
behind which	28
behind who	-24
behind with	-13
behind word	-1
behind you	-14
denied false	-3
denied true	1
form -ed source Name	6
form -ed source body	10
form -ed source far	-41
form -ed source group	10
form -ed source he	-12
form -ed source i	-15
form -ed source it	5
form -ed source person	2
form -ed source she	-18
form -ed source they	28
form -ed source thing	-11
form -ed source we	10
form -ed source who	-19
form -ing source Name	-16
form -ing source body	15
form -ing source far	-20
form -ing source group	-45
form -ing source he	22
form -ing source person	-20
form -ing source she	32
form -ing source they	-42
form -ing source thing	-32
form -ing source who	-33
form word source Name	-5
form word source body	-2
form word source far	-24
form word source group	54
form word source he	5
form word source i	-5
form word source it	-23
form word source person	8
form word source she	11
form word source they	-27
form word source thing	-49
form word source we	-11
form word source who	20
form word source you	-33
infinitive false	-6
infinitive true	-2
length 1	-48
length 10	-5
length 11	5
length 12	19
length 2	-39
length 3	-17
length 4	-21
length 5	-21
length 6	-9
length 7	-6
length 8	-19
modal true	-25
next "	-13
next #	-51
next -ed	-28
next -ing	18
next -ly	-69
next Name	1
next a	5
next about	36
next after	-112
next against	20
next all	-14
next among	-102
next an	-4
next and	-99
next any	-25
next as	-69
next at	-2
next back	4
next before	-89
next both	-21
next by	-73
next during	-94
next for	18
next friday	2
next from	-122
next further	28
next has	-41
next he	26
next her	-8
next herself	-49
next him	3
next himself	-11
next his	2
next if	-24
next in	-28
next into	-10
next is	-70
next it	14
next its	21
next itself	-49
next like	-26
next me	8
next monday	-4
next more	-32
next much	-41
next my	-22
next not	-20
next of	13
next off	-19
next on	5
next one	-41
next or	-83
next out	12
next over	-14
next several	26
next she	35
next so	24
next some	-19
next sunday	-17
next that	32
next the	1
next their	9
next them	-30
next themselves	18
next they	59
next this	3
next those	28
next thursday	-23
next to	17
next tuesday	-37
next was	-11
next wednesday	-14
next what	-7
next when	-22
next whether	4
next who	-66
next will	3
next with	-32
next word	-16
next would	-88
passive false next "	-17
passive false next #	-57
passive false next -ed	-26
passive false next -ing	20
passive false next -ly	-51
passive false next Name	5
passive false next a	12
passive false next about	22
passive false next after	-103
passive false next against	22
passive false next all	-14
passive false next among	-93
passive false next an	8
passive false next and	-94
passive false next any	-19
passive false next as	-44
passive false next at	4
passive false next back	-16
passive false next before	-89
passive false next both	-10
passive false next by	-67
passive false next during	-91
passive false next for	19
passive false next friday	7
passive false next from	-113
passive false next further	28
passive false next has	-41
passive false next he	13
passive false next her	-21
passive false next herself	-49
passive false next him	-2
passive false next himself	-11
passive false next his	11
passive false next if	-22
passive false next in	-44
passive false next into	1
passive false next is	-60
passive false next it	13
passive false next its	21
passive false next itself	-49
passive false next like	-22
passive false next me	8
passive false next monday	2
passive false next more	-32
passive false next much	-41
passive false next my	-22
passive false next no	1
passive false next not	-14
passive false next of	2
passive false next off	-11
passive false next on	-10
passive false next one	-24
passive false next or	-82
passive false next out	12
passive false next over	3
passive false next several	26
passive false next she	35
passive false next so	24
passive false next some	-10
passive false next sunday	-17
passive false next that	32
passive false next the	13
passive false next their	11
passive false next them	-17
passive false next themselves	18
passive false next they	50
passive false next this	4
passive false next those	28
passive false next thursday	-22
passive false next to	16
passive false next tuesday	-44
passive false next was	-10
passive false next wednesday	-10
passive false next what	1
passive false next when	-21
passive false next whether	8
passive false next who	-60
passive false next will	3
passive false next with	-28
passive false next word	-10
passive false next would	-85
passive true next -ly	-80
passive true next Name	-8
passive true next a	-29
passive true next about	39
passive true next as	-64
passive true next at	-33
passive true next by	-30
passive true next for	-2
passive true next his	-13
passive true next in	21
passive true next of	37
passive true next on	-4
passive true next that	2
passive true next the	-59
passive true next to	-2
passive true next whether	-41
passive true next word	-35
second "	-9
second #	-36
second $	-28
second 's	28
second ,	35
second --	-47
second -ed	-31
second -ing	24
second -ly	-39
second .	-34
second :	-26
second Name	-7
second a	-4
second about	-26
second after	-84
second against	31
second all	-49
second an	-32
second and	-16
second any	-28
second are	42
second as	22
second at	-89
second be	-41
second by	-57
second can	-2
second during	-88
second for	15
second from	-54
second had	-45
second has	-75
second have	-54
second he	-7
second her	-41
second him	19
second his	54
second if	-91
second in	-29
second is	5
second it	-22
second its	-3
second many	9
second monday	-101
second more	-28
second most	-10
second much	32
second night	-2
second not	-3
second of	14
second on	-76
second or	-59
second other	25
second over	-2
second she	2
second some	8
second than	-61
second that	89
second their	-7
second them	-4
second they	6
second this	-73
second those	-3
second to	3
second tuesday	-44
second two	12
second wednesday	-25
second week	-14
second what	51
second when	-76
second whether	15
second who	-21
second will	26
second with	-19
second word	-1
second would	-14
second year	-96
share 0	-89
share 1	-71
share 2	-11
share 3	12
share 4	41
share 5	36
source Name	5
source body	21
source far	-35
source group	28
source he	6
source i	-1
source it	-23
source others	-11
source person	11
source she	15
source they	-11
source thing	-50
source we	7
source who	-6
source you	-12
stem accept	-75
stem accord	-76
stem accord next to	-76
stem accus	5
stem accus next Name	14
stem accus next the	30
stem accusation	-80
stem acknowledg	3
stem ad	-77
stem ad next to	-68
stem address	-29
stem admit	3
stem adopt	-49
stem advic	-67
stem advocat	4
stem advocat next for	9
stem agre	21
stem agre next with	49
stem aim	16
stem aim next at	-45
stem alleg	-11
stem alleg next word	-11
stem allegation	-87
stem allow	-19
stem allow next Name	-3
stem allow next word	-27
stem announc	-1
stem answer	-29
stem appear	-68
stem appear next -ed	-70
stem appear next on	-80
stem appear next to	-38
stem appear next word	-76
stem appoint	-20
stem approv	4
stem argu	103
stem ask	-24
stem ask next Name	-47
stem ask next word	-24
stem assertion	-23
stem attack	-22
stem attack next Name	11
stem attempt	-25
stem attempt next to	-15
stem attention	-31
stem attention next to	17
stem avoid	-35
stem back	-15
stem back next Name	36
stem back next word	26
stem believ	-12
stem blam	41
stem blast	23
stem blast next Name	1
stem block	-27
stem boo	-19
stem broad	-27
stem broad next word	-19
stem call	5
stem call next Name	-49
stem call next for	50
stem call next on	64
stem call next the	-49
stem call next to	-14
stem call next with	-78
stem call next word	-61
stem cast	-16
stem cast next their	-81
stem cast next word	-19
stem celebrat	-44
stem challeng	-9
stem challeng next Name	-9
stem chant	-24
stem charg	-22
stem cheer	1
stem cit	38
stem claim	-21
stem claim next that	2
stem claim next word	37
stem clear	-33
stem clear next that	-52
stem clear next word	-38
stem column	3
stem concern	-9
stem concern next about	9
stem concern next that	23
stem condemn	10
stem confident	23
stem consensu	-74
stem consider	6
stem consider next a	-14
stem continu	-17
stem continu next to	19
stem convinc	-32
stem count	-12
stem counter	-2
stem cover	-24
stem criticism	-11
stem criticism next from	13
stem criticism next of	13
stem criticiz	20
stem criticiz next Name	-17
stem criticiz next the	17
stem critiqu	-18
stem critiqu next of	-6
stem decid	-17
stem decid next to	15
stem declar	34
stem declin	12
stem declin next to	5
stem dedicat	-38
stem deep	-12
stem deep next word	-49
stem defend	19
stem defend next Name	8
stem defend next his	-47
stem defend next the	27
stem deliver	-14
stem deliver next a	13
stem demand	-18
stem demonstrat	-10
stem den	-6
stem denounc	13
stem denounc next Name	-12
stem describ	44
stem describ next word	15
stem design	-68
stem design next to	-65
stem detail	-79
stem determin	-26
stem devot	2
stem discus	14
stem discuss	-7
stem dismiss	37
stem disput	-4
stem doubt	-13
stem doubt next about	-22
stem drew	-43
stem drew next word	-72
stem eager	-13
stem echo	-22
stem email	-77
stem embrac	-4
stem emphasiz	26
stem encourag	-22
stem endors	23
stem endors next Name	19
stem endors next the	-17
stem endorsement	-24
stem endorsement next of	-14
stem enjoy	-9
stem estimat	23
stem expect	14
stem expect next to	35
stem explain	45
stem expos	-17
stem express	-7
stem express next word	-6
stem favor	-16
stem favor next Name	-37
stem favor next of	7
stem favor next word	-100
stem fear	-32
stem feel	-11
stem felt	-15
stem felt next -ed	-3
stem fil	-32
stem fil next a	26
stem find	-13
stem fir	-28
stem focu	-17
stem focu next on	7
stem focus	-1
stem focus next on	20
stem follow	-34
stem found	-11
stem fun	-19
stem guilt	-22
stem harsh	-4
stem highlight	-22
stem hir	-30
stem hit	-42
stem hop	5
stem hop next for	-26
stem hop next of	-30
stem hop next to	4
stem hopeful	-8
stem identif next as	-25
stem ignor	-12
stem intend	-27
stem intend next to	-80
stem introduc	-63
stem invit	-40
stem issu	-14
stem issu next a	10
stem knew	-26
stem know	8
stem know next that	52
stem know next word	25
stem known	-42
stem known next as	-9
stem known next for	-91
stem known next to	-2
stem laid	-11
stem laid next out	44
stem launch	-35
stem launch next a	-24
stem learn	-9
stem length	21
stem letter	-5
stem list	28
stem look	-18
stem look next at	-16
stem look next for	-3
stem look next like	-68
stem look next to	47
stem look next word	-10
stem mad	-34
stem mad next -ing	-99
stem mad next a	3
stem mad next in	-77
stem mad next it	50
stem mad next word	4
stem mention	10
stem mention next Name	-5
stem mention next of	23
stem mention next the	29
stem mind	-9
stem mock	22
stem nam	-11
stem nam next Name	-56
stem nominat	-24
stem nominat next Name	17
stem not	12
stem not next that	9
stem notion	17
stem notion next that	34
stem offensiv	-24
stem offer	-1
stem offer next a	-23
stem offer next word	2
stem open	-35
stem oppos	11
stem oppos next the	38
stem oppos next word	29
stem opposition	-17
stem opposition next to	7
stem outlin	19
stem pass	-29
stem persuad	-11
stem pick	-68
stem pick next word	-47
stem plan	-14
stem plan next for	-51
stem plan next to	34
stem plead	4
stem pledg	21
stem pledg next to	46
stem pledg next word	-66
stem point	-19
stem point next to	3
stem portra	22
stem post	-17
stem prais	41
stem prais next Name	-21
stem predict	28
stem prefer	11
stem present	-36
stem press	-56
stem project	2
stem promis	-9
stem promis next to	9
stem promis next word	-1
stem promot	-6
stem propos	-11
stem propos next word	-39
stem proud	-83
stem provid	-48
stem provid next word	8
stem publish	-9
stem push	-15
stem push next Name	-63
stem push next for	52
stem put	-21
stem question	-13
stem question next Name	51
stem question next about	16
stem question next from	-53
stem question next of	-18
stem question next word	-89
stem quick	-12
stem rail	25
stem rattl	-27
stem read	-7
stem recall	30
stem recognition	-59
stem recogniz	-39
stem refer	30
stem refer next to	39
stem referenc	8
stem referenc next to	19
stem refus	22
stem refus next to	11
stem reject	21
stem reject next the	-15
stem releas	-21
stem releas next a	-12
stem remember	13
stem repeat	15
stem repeat next word	-15
stem report	-9
stem report next word	-24
stem requir	-42
stem respond	-9
stem respond next by	-11
stem respond next to	10
stem reveal	-25
stem sa	21
stem sa next he	6
stem sa next that	-29
stem sa next the	-14
stem sa next they	51
stem said	7
stem said next Name	-7
stem saw	-17
stem saw next the	4
stem say	29
stem se	2
stem se next Name	18
stem se next the	13
stem se next word	21
stem seek	-2
stem seek next to	-3
stem seek next word	10
stem seem	-64
stem seem next -ly	-53
stem seem next like	-97
stem seem next to	-11
stem seem next word	-26
stem seen	-19
stem seen next as	-26
stem shar	-56
stem sharp	-57
stem sharp next word	-55
stem show	-10
stem show next Name	19
stem show next a	55
stem show next that	5
stem show next word	-29
stem shown	-9
stem sign	-23
stem skeptical	2
stem slam	32
stem sought	5
stem sought next to	-8
stem sound	-28
stem speak	-8
stem speculation	-66
stem spok	-23
stem spok next -ly	4
stem spok next about	29
stem spok next to	-90
stem spoken	-11
stem statement	9
stem statement next -ing	13
stem statement next that	36
stem stop	-83
stem struck	-30
stem struggl	-25
stem stuck	-65
stem stump	-20
stem stump next word	-13
stem suggest	14
stem suggest next that	27
stem suggestion	-7
stem suggestion next that	9
stem support	-9
stem support next -ing	8
stem support next Name	-14
stem support next a	12
stem support next among	-66
stem support next for	-40
stem support next from	-52
stem support next in	-69
stem support next of	31
stem support next the	28
stem support next to	-33
stem support next word	36
stem supportiv	-15
stem talk	-8
stem talk next about	35
stem talk next to	-58
stem talk next word	-78
stem tell	6
stem tell next word	-34
stem tend	-61
stem tend next to	-61
stem thank	34
stem think	1
stem think next Name	37
stem think next of	-21
stem think next that	-28
stem think next the	17
stem thought	-11
stem threaten	-3
stem threaten next to	15
stem titl	-87
stem told	-42
stem touch	-13
stem tout	-27
stem tr	-38
stem tr next to	-14
stem tribut	-70
stem turn	-34
stem tweet	23
stem unclear	-65
stem unclear next whether	-54
stem understand	-27
stem understand next the	-28
stem upset	-12
stem urg	29
stem view	-9
stem view next as	-7
stem view next of	-35
stem voic	-14
stem vot	-7
stem vot next for	47
stem vot next in	-76
stem want next Name	18
stem want next the	-13
stem want next to	-3
stem warn	-41
stem watch	-12
stem weigh	-2
stem went	-18
stem went next on	33
stem went next to	-123
stem went next word	-48
stem will	-9
stem will next to	-8
stem wor	-57
stem word	-77
stem writ	-35
stem written	-18
stem wrot	-31
word accepting	-75
word accepting infinitive false	-75
word accepting passive false	-61
word according	-76
word according far	-65
word according infinitive false	-76
word according next to	-76
word according passive false	-76
word accusations	-80
word accusations far	-54
word accusations infinitive false	-76
word accusations passive false	-80
word accused	4
word accused far	-2
word accused infinitive false	4
word accused near	7
word accused next Name	4
word accused passive false	4
word accuses	0
word accusing	27
word accusing infinitive false	27
word acknowledge	8
word acknowledge far	-48
word acknowledge infinitive true	-48
word acknowledge passive false	8
word acknowledged	4
word acknowledged infinitive false	4
word acknowledged near	22
word acknowledged passive false	4
word acknowledging	0
word acquiesced	0
word added	-30
word added infinitive false	-30
word added passive false	-30
word adding	-76
word adding infinitive false	-76
word addressed	-29
word addressed infinitive false	-29
word addressed near	-19
word addressed passive false	-29
word adds	0
word admission	0
word admit	8
word admit passive false	8
word admits	0
word admitted	0
word admitting	0
word adopted	-49
word adopted infinitive false	-49
word adopted near	-44
word adopted passive false	-38
word advice	-67
word advice infinitive false	-67
word advice near	-47
word advice passive false	-67
word advocate	8
word advocate far	-30
word advocate infinitive false	-4
word advocate near	30
word advocate next for	-4
word advocate passive false	8
word advocated	0
word agree	0
word agree infinitive false	8
word agree near	7
word agreed	11
word agreed infinitive false	11
word agreed passive false	11
word agrees	0
word aim	12
word aim infinitive false	12
word aim passive false	12
word aimed	-28
word aimed infinitive false	-28
word aimed near	-17
word aimed next at	-48
word aimed passive false	-20
word aiming	0
word allegations	-87
word allegations infinitive false	-87
word allegations passive false	-87
word alleged	-5
word alleged far	-5
word alleged infinitive false	-5
word alleged next word	-5
word alleged passive false	-5
word alleges	0
word alleging	0
word allowed	-22
word allowed infinitive false	-22
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
word announced	10
word announced infinitive false	10
word announced near	29
word announced passive false	10
word announcing	0
word answer	-13
word answer far	-3
word answer infinitive false	1
word answer infinitive true	-34
word answer near	-22
word answer passive false	-13
word answered	0
word anxiety	0
word apologized	0
word appear	-75
word appear far	-54
word appear infinitive false	-66
word appear near	-62
word appear next to	-37
word appear passive false	-75
word appeared	-38
word appeared infinitive false	-38
word appeared near	-32
word appeared next to	3
word appeared passive false	-38
word appears	-35
word appears infinitive false	-35
word appears near	-33
word appears next to	-107
word appears passive false	-35
word applauded	0
word appointed	-20
word appointed infinitive false	-17
word appointed passive false	-1
word approved	4
word approved infinitive false	4
word argue	0
word argued	0
word argues	0
word arguing	0
word arguments	0
word articulated	0
word ask	-31
word ask far	-78
word ask infinitive true	-70
word ask passive false	-31
word asked	-18
word asked far	-14
word asked infinitive false	-18
word asked near	-14
word asked next Name	-45
word asked passive false	-18
word asking	5
word asking infinitive false	5
word asking passive false	11
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
word attacked next Name	40
word attacked passive false	2
word attacking	-27
word attacking far	-98
word attacking infinitive false	-22
word attacking near	10
word attacking next Name	-80
word attacking passive false	-27
word attempted	-25
word attempted infinitive false	-25
word attempted near	-12
word attempted next to	-15
word attempted passive false	-25
word attention	-31
word attention far	4
word attention infinitive false	-31
word attention near	-115
word attention next to	17
word attention passive false	-31
word attributed	0
word authorized	0
word avoided	-35
word avoided infinitive false	-35
word avoided near	-35
word avoided passive false	-35
word aware	0
word backed	-22
word backed infinitive false	-22
word backed near	-18
word backed next Name	15
word backed passive false	-11
word backing	-11
word backing far	-39
word backing infinitive false	-11
word backing near	13
word backing next Name	18
word backing next word	7
word backing passive false	-12
word backing passive true	3
word balked	0
word belief	0
word believe	-11
word believe infinitive false	-23
word believe passive false	-11
word believes	0
word believing	0
word bemoaned	0
word blame	12
word blame infinitive false	31
word blame near	23
word blame passive false	12
word blamed	6
word blamed infinitive false	6
word blamed near	21
word blamed passive false	6
word blames	0
word blaming	0
word blasted	7
word blasted infinitive false	7
word blasted near	7
word blasted passive false	7
word blasting	0
word blasts	0
word blocked	-27
word blocked infinitive false	-27
word blocked near	-22
word blocked passive false	-16
word boasted	0
word boasts	0
word booed	-19
word booed infinitive false	-19
word booed near	-16
word broad	-27
word broad far	-13
word broad infinitive false	-27
word broad next word	-19
word broad passive false	-13
word brushed	0
word call	-17
word call far	3
word call infinitive false	-40
word call infinitive true	32
word call near	-33
word call next for	-15
word call next to	17
word call next word	-16
word call passive false	-17
word called	6
word called far	4
word called near	-3
word called next Name	-64
word called next for	36
word called next on	37
word called next the	-22
word called passive false	6
word calling	-4
word calling far	1
word calling infinitive false	-4
word calling near	-23
word calling next for	32
word calling passive false	-56
word calling passive true	49
word calls	0
word calls far	-53
word calls near	15
word calls next for	14
word cast	-16
word cast far	-7
word cast infinitive false	-33
word cast infinitive true	14
word cast near	-22
word cast next their	-81
word cast next word	-19
word cast passive false	-13
word cautioned	0
word celebrated	-44
word celebrated infinitive false	-44
word challenged	-13
word challenged infinitive false	-13
word challenged near	-41
word challenged passive false	4
word challenging	-7
word challenging infinitive false	-7
word challenging near	-11
word challenging next Name	-30
word challenging passive false	-29
word challenging passive true	7
word championed	0
word chanted	0
word chanting	0
word chants	0
word charged	-22
word charged infinitive false	-22
word charged passive false	-22
word cheer	0
word cheered	-13
word cheered infinitive false	-13
word cheered passive false	-13
word cite	0
word cited	1
word cited infinitive false	1
word cited near	13
word cited passive false	1
word cites	0
word citing	42
word citing infinitive false	42
word citing passive false	42
word claim	-11
word claim far	-28
word claim infinitive false	2
word claim infinitive true	-29
word claim near	10
word claim passive false	-11
word claimed	0
word claiming	-8
word claiming infinitive false	-8
word claims	-1
word claims infinitive false	-1
word claims near	13
word claims passive false	-1
word clear	-33
word clear far	1
word clear infinitive false	-22
word clear near	-86
word clear next that	-52
word clear next word	-38
word clear passive false	-33
word clear passive true	-15
word column	3
word column infinitive false	3
word column passive false	3
word commented	0
word complain	0
word complained	0
word complaints	0
word conceded	0
word concern	-4
word concern far	15
word concern infinitive false	-4
word concern near	-44
word concern passive false	-4
word concerned	-20
word concerned infinitive false	-20
word concerned near	-20
word concerns	-15
word concerns far	-4
word concerns infinitive false	-15
word concerns near	-30
word concerns next about	12
word concerns passive false	-15
word conclude	0
word concluded	0
word concludes	0
word condemned	0
word condemning	0
word confidence	0
word confident	23
word confident infinitive false	23
word confirmed	0
word congratulated	0
word consensus	-74
word consensus infinitive false	-74
word consensus passive false	-74
word considered	-12
word considered infinitive false	-12
word considered near	-14
word considered passive false	27
word considered passive true	-67
word considering	-1
word considering infinitive false	-1
word considers	0
word contends	0
word contention	0
word continued	-17
word continued far	-27
word continued infinitive false	-17
word continued near	-15
word continued next to	19
word continued passive false	-17
word convince	-25
word convince far	-22
word convince infinitive true	-4
word convince passive false	-25
word convinced	0
word counter	-2
word counter far	6
word counter passive false	-2
word counting	-12
word counting infinitive false	-12
word covered	-24
word covered infinitive false	-24
word covered near	-78
word covered passive false	-16
word credited	0
word criticism	-11
word criticism far	-5
word criticism infinitive false	-18
word criticism near	-14
word criticism next from	13
word criticism next of	13
word criticism passive false	-11
word criticize	1
word criticize passive false	1
word criticized	20
word criticized far	-4
word criticized infinitive false	20
word criticized near	18
word criticized next Name	28
word criticized next the	-24
word criticized passive false	20
word criticizing	17
word criticizing infinitive false	17
word critique	-18
word critique infinitive false	-18
word critique next of	-6
word critique passive false	-18
word cry	0
word debated	0
word decide	-9
word decide infinitive false	14
word decide near	14
word decide passive false	-9
word decided	-13
word decided infinitive false	-13
word decided near	-4
word decided next to	20
word decided passive false	-11
word deciding	0
word declare	0
word declared	8
word declared infinitive false	8
word declared passive false	8
word declares	0
word declaring	0
word declined	12
word declined infinitive false	14
word declined near	8
word declined next to	5
word declined passive false	12
word decried	0
word dedicated	-38
word dedicated infinitive false	-38
word deemed	0
word deep	-12
word deep far	11
word deep infinitive false	-12
word deep next word	-49
word deep passive false	-1
word defend	-12
word defend far	-15
word defend infinitive true	-18
word defend passive false	-12
word defended	34
word defended infinitive false	34
word defended near	13
word defended next his	-36
word defended passive false	34
word defending	-16
word defending infinitive false	-10
word defending near	-6
word defending passive false	-37
word delivered	-26
word delivered infinitive false	-24
word delivered near	-14
word delivered next a	6
word delivered passive false	-22
word delivering	-2
word delivering infinitive false	-2
word delivering passive false	14
word demand	-19
word demand infinitive false	-2
word demand passive false	-19
word demanded	0
word demands	-5
word demands infinitive false	-5
word demands passive false	-5
word demonstrate	-10
word demonstrate far	-40
word demonstrate infinitive true	-40
word demonstrate passive false	-10
word denied	-6
word denied infinitive false	-6
word denied near	1
word denied passive false	-6
word denounced	21
word denounced infinitive false	21
word denounced near	9
word denounced passive false	21
word denouncing	-22
word denouncing infinitive false	-22
word denouncing passive false	-7
word derided	0
word describe	-12
word describe far	-16
word describe infinitive true	-16
word describe passive false	-12
word described	26
word described infinitive false	26
word described passive false	26
word describes	0
word describing	0
word description	0
word designed	-68
word designed infinitive false	-68
word designed near	-55
word designed next to	-65
word designed passive false	-69
word designed passive true	-43
word desire	0
word detailed	-26
word detailed infinitive false	-26
word detailed passive false	-21
word detailing	0
word determine	-12
word determine far	-6
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
word discuss	14
word discuss far	14
word discuss infinitive false	8
word discuss infinitive true	14
word discuss near	8
word discuss passive false	14
word discussed	-2
word discussed infinitive false	-2
word discussed near	-16
word discussed passive false	-2
word discussing	-23
word discussing infinitive false	-23
word dislike	0
word dismissed	28
word dismissed infinitive false	28
word dismissed near	40
word dismissed passive false	28
word dismisses	0
word dismissing	0
word dispute	-4
word dispute passive false	-4
word distanced	0
word documented	0
word doubt	-7
word doubt far	-6
word doubt infinitive false	-7
word doubt passive false	-7
word doubts	-22
word doubts infinitive false	-22
word doubts next about	-22
word doubts passive false	-22
word drew	-43
word drew infinitive false	-43
word drew near	-37
word drew next word	-72
word drew passive false	-43
word dubbed	0
word eager	-13
word eager infinitive false	-13
word eager near	18
word eager passive true	18
word echoed	-6
word echoed infinitive false	-6
word echoed near	7
word echoed passive false	-6
word echoing	0
word emailed	-77
word emailed passive false	-77
word embrace	-10
word embrace far	22
word embrace infinitive false	-48
word embrace passive false	-10
word embraced	11
word embraced infinitive false	11
word embraced near	-11
word embraced passive false	11
word embracing	-29
word embracing infinitive false	-12
word emphasize	0
word emphasized	0
word emphasizing	0
word encourage	0
word encouraged	0
word endorse	8
word endorse far	13
word endorse infinitive false	-23
word endorse infinitive true	13
word endorse near	-23
word endorse next Name	10
word endorse passive false	8
word endorsed	18
word endorsed infinitive false	18
word endorsed near	17
word endorsed next Name	17
word endorsed passive false	25
word endorsement	-24
word endorsement far	-54
word endorsement infinitive false	-24
word endorsement next of	-14
word endorsement passive false	-24
word endorsing	-3
word endorsing far	25
word endorsing infinitive false	-3
word endorsing next Name	1
word endorsing passive false	-15
word enjoyed	-9
word enjoyed infinitive false	-9
word enjoyed near	4
word enjoyed passive false	-9
word estimated	0
word estimates	0
word expect	2
word expect passive false	2
word expected	0
word expecting	0
word explain	27
word explain infinitive true	10
word explain passive false	27
word explained	0
word explaining	0
word explains	0
word exposed	-17
word exposed infinitive false	-17
word exposed near	-17
word exposed passive false	-3
word express	0
word expressed	7
word expressed infinitive false	7
word expressed near	20
word expressed next word	24
word expressed passive false	7
word expressing	0
word favor	5
word favor far	-6
word favor infinitive false	13
word favor near	16
word favor next of	7
word favor passive false	5
word favored	-39
word favored infinitive false	-39
word favored near	-13
word favored passive false	-17
word favors	-76
word favors infinitive false	-76
word favors passive false	-76
word fear	-7
word fear infinitive false	-7
word fear passive false	-7
word fearing	0
word fears	-38
word fears infinitive false	-26
word fears passive false	-38
word feel	-8
word feel infinitive false	-13
word feel near	1
word feel passive false	-8
word feeling	0
word felt	-15
word felt infinitive false	-15
word felt near	-14
word felt next -ed	-3
word felt passive false	-14
word filed	-32
word filed infinitive false	-32
word filed near	-21
word filed next a	26
word filed passive false	-26
word finds	-13
word finds infinitive false	-13
word finds near	-13
word finds passive false	-13
word fired	-28
word fired infinitive false	-28
word fired near	-25
word fired passive false	-7
word fired passive true	-72
word focus	-17
word focus far	-8
word focus infinitive false	-22
word focus infinitive true	4
word focus near	-31
word focus next on	7
word focus passive false	-17
word focused	-10
word focused far	-41
word focused infinitive false	-8
word focused near	5
word focused next on	-6
word focused passive false	-19
word focuses	0
word focusing	0
word follows	-34
word follows infinitive false	-34
word follows near	-28
word follows passive false	-34
word footage	0
word forecast	0
word forth	0
word found	-11
word found far	26
word found infinitive false	2
word found near	-38
word found passive false	-11
word fun	-19
word fun infinitive false	-19
word fun passive false	-19
word guess	0
word guilty	-22
word guilty infinitive false	-22
word guilty passive false	-22
word hailed	0
word happy	0
word harsh	-4
word harsh infinitive false	-4
word harsh passive false	-4
word hate	0
word highlight	0
word highlighted	35
word highlighted infinitive false	35
word highlighted passive false	36
word highlighting	-79
word highlighting infinitive false	-79
word hints	0
word hired	-30
word hired infinitive false	-30
word hired near	-18
word hired passive false	-21
word hitting	-42
word hitting infinitive false	-36
word hitting passive false	-38
word hope	-6
word hope far	-44
word hope infinitive false	-6
word hope near	17
word hope passive false	-6
word hoped	0
word hopeful	-8
word hopeful infinitive false	-8
word hopeful near	-19
word hopeful passive false	-28
word hopes	4
word hopes far	-65
word hopes infinitive false	9
word hopes near	49
word hopes next of	-10
word hopes next to	35
word hopes passive false	4
word hoping	9
word hoping infinitive false	9
word hoping near	14
word hoping next to	18
word hoping passive false	35
word hoping passive true	-32
word identified	-5
word identified infinitive false	-5
word identified near	-3
word identified passive false	11
word identify	6
word identify infinitive false	12
word identify near	12
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
word intended	-27
word intended infinitive false	-27
word intended near	-18
word intended next to	-80
word intended passive false	-2
word interested	0
word interjected	0
word introduced	-23
word introduced infinitive false	-23
word introduced near	-20
word introduced passive false	-9
word introducing	0
word invited	-40
word invited infinitive false	-37
word invited near	-33
word invoked	0
word issued	-14
word issued infinitive false	-14
word issued near	-7
word issued next a	10
word issued passive false	-8
word joked	0
word justify	0
word knew	-26
word knew infinitive false	-26
word knew near	-20
word knew passive false	-26
word knocked	0
word know	-11
word know far	-32
word know infinitive false	-7
word know infinitive true	-17
word know next word	-18
word know passive false	-11
word knowing	0
word known	-42
word known far	-10
word known infinitive false	-41
word known near	-55
word known next as	-9
word known next for	-91
word known next to	-2
word known passive false	-39
word known passive true	-29
word knows	5
word knows infinitive false	5
word knows near	5
word knows passive false	5
word labeled	0
word laid	-11
word laid infinitive false	-11
word laid near	10
word laid next out	44
word laid passive false	12
word lambasted	0
word lamented	0
word lashed	0
word launched	-61
word launched infinitive false	-61
word launched near	-58
word launched next a	-58
word launched passive false	-61
word launching	0
word laying	0
word lays	0
word learn	0
word learned	8
word learned infinitive false	11
word learned near	4
word learned passive false	8
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
word listed near	-11
word listed passive false	-7
word lists	45
word lists infinitive false	45
word lists passive false	45
word look	-27
word look far	-27
word look infinitive false	-24
word look infinitive true	-18
word look near	-19
word look next at	7
word look next word	-13
word look passive false	-26
word looked	-20
word looked infinitive false	-20
word looked near	-20
word looked passive false	-19
word looking	3
word looking far	-8
word looking infinitive false	3
word looking near	5
word looking next for	15
word looking next to	34
word looking next word	-10
word looking passive false	-56
word looking passive true	34
word looks	-30
word looks infinitive false	-30
word looks near	-30
word looks passive false	-30
word made	-34
word made far	-48
word made infinitive false	-34
word made near	-38
word made next -ing	-99
word made next a	3
word made next in	-77
word made next it	50
word made next word	4
word made passive false	-31
word made passive true	-104
word maintained	0
word measured	0
word mention	19
word mention far	39
word mention infinitive false	21
word mention near	-7
word mention next of	23
word mention passive false	19
word mentioned	-4
word mentioned infinitive false	-4
word mentioned near	13
word mentioned passive false	-4
word mentioning	0
word mentions	0
word mind	-9
word mind far	-5
word mind infinitive false	3
word mind passive false	-9
word mocked	25
word mocked infinitive false	25
word mocked passive false	25
word mocking	0
word mused	0
word named	-4
word named infinitive false	-4
word named near	19
word named next Name	-56
word named passive false	-4
word naming	0
word negotiated	0
word nominate	-30
word nominate passive false	-18
word nominated	-3
word nominated infinitive false	-3
word nominated near	-8
word note	-33
word note infinitive false	-55
word note passive false	-33
word noted	41
word noted infinitive false	41
word noted passive false	41
word notes	0
word noticed	0
word noting	0
word notion	17
word notion far	24
word notion infinitive false	17
word notion next that	34
word notion passive false	17
word obvious	0
word offensive	-24
word offensive infinitive false	-24
word offensive passive false	-24
word offer	-8
word offer far	5
word offer infinitive false	-28
word offer infinitive true	18
word offer near	-23
word offer next a	-15
word offer next word	-41
word offer passive false	-8
word offered	-9
word offered infinitive false	-9
word offered near	-30
word offered next a	-48
word offered next word	15
word offered passive false	-9
word offering	2
word offering far	-12
word offering infinitive false	7
word offering passive false	-32
word offers	-16
word offers infinitive false	-16
word offers near	-16
word offers passive false	-16
word opened	-35
word opened infinitive false	-35
word opened near	-35
word opened passive false	-35
word oppose	1
word oppose far	-32
word oppose infinitive false	24
word oppose near	24
word oppose passive false	1
word opposed	-11
word opposed far	-22
word opposed infinitive false	-11
word opposed near	-5
word opposed passive false	4
word opposes	0
word opposition	-17
word opposition far	-9
word opposition infinitive false	-17
word opposition near	-32
word opposition next to	7
word opposition passive false	-17
word opted	0
word optimistic	0
word ordered	0
word outlined	0
word outlining	0
word outspoken	0
word passed	-29
word passed infinitive false	-29
word passed near	-24
word passed passive false	-27
word passion	0
word persuade	0
word persuade far	4
word persuaded	0
word picked	-68
word picked infinitive false	-68
word picked near	-57
word picked next word	-47
word picked passive false	-65
word pivoted	0
word planning	-14
word planning infinitive false	-14
word planning near	-3
word planning next to	20
word planning passive true	-1
word plans	-6
word plans far	-12
word plans infinitive false	-6
word plans near	2
word plans next to	26
word plans passive false	-6
word pleaded	4
word pleaded infinitive false	4
word pleaded passive false	4
word pledge	21
word pledge passive false	21
word pledged	-83
word pledged far	-64
word pledged infinitive false	-79
word pledged near	-51
word pledged next word	-62
word pledged passive false	-83
word pledges	0
word pledging	0
word pointed	13
word pointed infinitive false	13
word pointed near	32
word pointed next to	19
word pointed passive false	13
word pointing	0
word portray	0
word portrayed	0
word portraying	0
word posted	-21
word posted infinitive false	-21
word posted near	-21
word posted passive false	-21
word posts	-6
word posts infinitive false	-6
word posts passive false	-6
word praise	-12
word praise far	-3
word praise infinitive false	7
word praise passive false	-12
word praised	34
word praised infinitive false	34
word praised near	12
word praised next Name	-10
word praised passive false	34
word praises	0
word praising	0
word predict	0
word predicted	0
word predicting	0
word prefer	9
word prefer infinitive false	9
word prefer near	1
word prefer passive false	9
word preferred	-31
word preferred infinitive false	-31
word preferred passive false	-23
word prefers	0
word presented	-36
word presented infinitive false	-36
word presented near	-27
word pressed	0
word pressing	0
word proclaimed	0
word projected	2
word projected infinitive false	2
word promise	-28
word promise far	-13
word promise infinitive false	-25
word promise near	-58
word promise next to	-7
word promise passive false	-28
word promised	0
word promises	-20
word promises infinitive false	-20
word promises near	-21
word promises passive false	-20
word promising	-9
word promising infinitive false	-9
word promote	0
word promoting	-9
word promoting far	6
word promoting infinitive false	-9
word promoting passive false	1
word proposed	2
word proposed far	-12
word proposed infinitive false	2
word proposed near	9
word proposed next word	-35
word proposed passive false	2
word proposing	0
word proud	-83
word proud infinitive false	-77
word provided	-48
word provided infinitive false	-48
word provided near	-36
word provided next word	8
word provided passive false	-43
word published	-9
word published infinitive false	-9
word published passive false	1
word pushed	-18
word pushed infinitive false	-18
word pushed near	-13
word pushed passive false	-11
word pushing	3
word pushing far	-4
word pushing infinitive false	3
word pushing near	2
word pushing passive false	-23
word pushing passive true	18
word puts	-21
word puts infinitive false	-21
word puts near	-12
word puts passive false	-21
word question	-15
word question far	-1
word question infinitive false	-25
word question near	-79
word question next about	5
word question next of	-12
word question passive false	-15
word questioned	19
word questioned infinitive false	19
word questioned near	30
word questioned passive false	19
word questioning	0
word questions	-53
word questions far	-7
word questions infinitive false	-37
word questions near	-69
word questions next about	9
word questions passive false	-53
word quick	-12
word quick infinitive false	-12
word quick near	-7
word quick passive true	12
word quoted	0
word railed	25
word railed infinitive false	25
word railed passive false	25
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
word recognize	-10
word recognize infinitive false	-9
word recognize near	-9
word recognize passive false	-10
word recognized	-50
word recognized infinitive false	-50
word recognized near	-41
word recognized passive false	-26
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
word referring far	7
word referring infinitive false	18
word referring near	14
word referring next to	28
word referring passive false	-6
word refers	0
word refuse	8
word refuse passive false	8
word refused	3
word refused infinitive false	3
word refused near	1
word refused next to	-2
word refused passive false	3
word refuses	0
word refusing	0
word regarded	0
word reiterated	0
word rejected	29
word rejected infinitive false	29
word rejected near	21
word rejected next the	8
word rejected passive false	29
word rejecting	0
word rejection	0
word released	-17
word released far	-113
word released infinitive false	-16
word released near	-11
word released next a	-31
word released passive false	-5
word released passive true	-94
word releasing	0
word reluctant	0
word remarked	0
word remarking	0
word remember	-20
word remember passive false	-20
word remembered	0
word remembers	0
word reminded	0
word reminding	0
word renewed	0
word repeat	0
word repeated	15
word repeated far	-30
word repeated infinitive false	15
word repeated next word	-6
word repeated passive false	15
word repeating	0
word replied	0
word reported	2
word reported far	-25
word reported infinitive false	2
word reported near	1
word reported passive false	2
word reports	-18
word reports far	-13
word reports infinitive false	-27
word reports near	-21
word reports passive false	-18
word requested	0
word required	-42
word required infinitive false	-42
word required near	-32
word required passive false	-28
word respond	2
word respond far	22
word respond infinitive false	-18
word respond infinitive true	27
word respond near	-15
word respond next to	9
word respond passive false	2
word responded	-6
word responded infinitive false	-6
word responded near	-12
word responded next by	-2
word responded next to	11
word responded passive false	-6
word responds	0
word restricting	0
word retweeted	0
word reveal	0
word revealed	4
word revealed infinitive false	4
word revealed passive false	4
word ruled	0
word said	7
word said far	34
word said infinitive false	7
word said near	-34
word said next Name	-7
word said passive false	7
word saw	-17
word saw infinitive false	-17
word saw near	-27
word saw next the	4
word saw passive false	-17
word say	10
word say far	-3
word say infinitive false	18
word say infinitive true	-7
word say near	15
word say next that	-19
word say next they	51
word say passive false	10
word saying	20
word saying far	-32
word saying infinitive false	20
word saying passive false	-10
word says	29
word says far	25
word says infinitive false	29
word says near	18
word says passive false	29
word scared	0
word see	-9
word see far	-56
word see infinitive false	28
word see infinitive true	-59
word see near	27
word see next Name	-11
word see next the	13
word see next word	23
word see passive false	-9
word seeking	-4
word seeking far	-6
word seeking infinitive false	-4
word seeking near	-6
word seeking next to	-3
word seeking next word	20
word seeking passive false	-26
word seeking passive true	33
word seeks	4
word seeks infinitive false	4
word seeks near	27
word seeks next to	-5
word seeks passive false	4
word seem	-31
word seem infinitive false	-31
word seem near	-27
word seem next to	-7
word seem passive false	-31
word seemed	-38
word seemed far	-92
word seemed infinitive false	-37
word seemed near	-30
word seemed next to	-22
word seemed next word	-14
word seemed passive false	-38
word seems	-55
word seems infinitive false	-55
word seems near	-50
word seems next to	-29
word seems next word	-47
word seems passive false	-55
word seen	-19
word seen far	-25
word seen infinitive false	-47
word seen near	-16
word seen next as	-26
word seen passive false	7
word seen passive true	-58
word sees	27
word sees infinitive false	27
word sees near	27
word sees passive false	27
word sentiment	0
word shared	-56
word shared infinitive false	-56
word shared near	-46
word shared passive false	-53
word sharp	-57
word sharp far	-41
word sharp infinitive false	-57
word sharp next word	-55
word sharp passive false	-57
word shouted	0
word show	-7
word show far	-27
word show infinitive false	-2
word show infinitive true	-2
word show near	13
word show next Name	-5
word show next that	-13
word show next word	2
word show passive false	-7
word showed	-2
word showed far	13
word showed infinitive false	-2
word showed near	-12
word showed next Name	36
word showed passive false	-2
word showing	-63
word showing infinitive false	-63
word showing near	-106
word showing passive false	-47
word shown	-9
word shown infinitive false	-9
word shown near	-4
word shown passive false	-9
word shows	18
word shows far	-15
word shows infinitive false	18
word shows near	30
word shows next Name	30
word shows passive false	18
word sided	0
word signaled	0
word signed	-23
word signed infinitive false	-23
word signed near	-22
word signed passive false	-19
word singled	0
word skeptical	2
word skeptical infinitive false	12
word slammed	0
word slamming	0
word slams	0
word sought	5
word sought infinitive false	5
word sought near	15
word sought next to	-8
word sought passive false	6
word sounded	-28
word sounded infinitive false	-28
word sounded near	-28
word sounded passive false	-28
word sparred	0
word speaks	-8
word speaks infinitive false	-8
word speaks near	-5
word speaks passive false	-8
word speculated	0
word speculation	-66
word speculation infinitive false	-66
word speculation passive false	-66
word spoke	-23
word spoke far	-13
word spoke infinitive false	-23
word spoke near	-23
word spoke next -ly	4
word spoke next about	29
word spoke next to	-90
word spoke passive false	-23
word spoken	-11
word spoken infinitive false	-11
word spoken near	1
word spoken passive false	-11
word stated	0
word statement	9
word statement far	34
word statement infinitive false	9
word statement next -ing	13
word statement next that	36
word statement passive false	9
word stating	0
word stopped	-83
word stopped infinitive false	-83
word stopped near	-75
word stopped passive false	-83
word stressed	0
word struck	-30
word struck infinitive false	-30
word struck near	-26
word struck passive false	-30
word struggling	-25
word struggling infinitive false	-25
word struggling near	-7
word struggling passive false	-93
word stuck	-65
word stuck infinitive false	-65
word stuck near	-59
word stuck passive false	-65
word stump	-20
word stump far	-20
word stump infinitive false	-14
word stump next word	-13
word stump passive false	-20
word suggest	3
word suggest passive false	3
word suggested	24
word suggested infinitive false	24
word suggested passive false	24
word suggesting	0
word suggestion	-7
word suggestion far	13
word suggestion infinitive false	-7
word suggestion next that	9
word suggestion passive false	-7
word suggests	0
word support	-24
word support far	-32
word support infinitive false	-9
word support infinitive true	-54
word support near	-10
word support next Name	-36
word support next among	-54
word support next for	-40
word support next from	-52
word support next in	-68
word support next of	31
word support next the	42
word support next to	-33
word support next word	-10
word support passive false	-24
word supported	8
word supported infinitive false	8
word supported near	20
word supported next Name	-4
word supported passive false	19
word supporting	-8
word supporting far	-12
word supporting infinitive false	-5
word supporting near	1
word supporting next Name	-12
word supporting next word	37
word supporting passive false	-21
word supportive	-15
word supportive infinitive false	-10
word supports	20
word supports infinitive false	20
word supports near	30
word supports passive false	20
word surprised	0
word suspected	0
word talk	-17
word talk far	-10
word talk infinitive false	-68
word talk infinitive true	32
word talk near	-19
word talk next about	8
word talk next word	-60
word talk passive false	-15
word talked	-10
word talked infinitive false	-10
word talked near	-1
word talked next about	2
word talked passive false	2
word talking	-9
word talking far	23
word talking infinitive false	-17
word talking near	-41
word talking next about	13
word talking next word	-74
word talking passive false	-20
word talking passive true	15
word talks	0
word talks near	13
word talks next about	29
word tell	39
word tell far	1
word tell passive false	39
word telling	-83
word telling infinitive false	-83
word telling near	-56
word telling passive false	-87
word tells	0
word tend	-61
word tend infinitive false	-61
word tend near	-61
word tend next to	-61
word tend passive false	-61
word testified	0
word thanked	0
word thanking	0
word think	5
word think near	14
word think next Name	9
word think next that	5
word think passive false	5
word thinking	-26
word thinking infinitive false	-26
word thinking near	-98
word thinking passive false	-20
word thinks	5
word thinks infinitive false	5
word thinks near	5
word thinks passive false	5
word thought	-11
word thought infinitive false	-11
word thought near	-13
word thought passive false	-11
word threaten	0
word threatened	10
word threatened infinitive false	10
word threatened near	-8
word threatened next to	-4
word threatened passive false	10
word threatening	0
word titled	-87
word titled infinitive false	-87
word told	-42
word told infinitive false	-42
word told near	-25
word told passive false	-42
word touched	-13
word touched infinitive false	-13
word touched near	-13
word touched passive false	-13
word touted	-4
word touted infinitive false	-4
word touted passive false	-4
word touting	0
word tribute	-70
word tribute infinitive false	-70
word tribute passive false	-70
word tried	-38
word tried infinitive false	-38
word tried near	-38
word tried next to	-14
word tried passive false	-38
word turns	-34
word turns infinitive false	-34
word turns near	-93
word turns passive false	-34
word tweeted	-5
word tweeted infinitive false	-5
word tweeted near	-14
word tweeted passive false	-5
word tweeting	34
word tweeting far	33
word tweeting infinitive false	34
word tweeting passive false	18
word unclear	-65
word unclear infinitive false	-65
word unclear near	-65
word unclear next whether	-54
word unclear passive false	-42
word unclear passive true	-62
word understand	-3
word understand far	-26
word understand infinitive true	-40
word understand passive false	-3
word understanding	0
word understood	0
word unveiled	0
word upset	-12
word upset infinitive false	-5
word upset near	3
word urged	0
word urging	0
word view	-3
word view far	19
word view infinitive false	-7
word view near	-21
word view next of	-35
word view passive false	-3
word viewed	0
word viewed infinitive false	-4
word viewed near	20
word viewed next as	-69
word vocal	0
word voiced	-14
word voiced infinitive false	-14
word voiced near	-13
word voiced passive false	-14
word voted	-7
word voted infinitive false	-7
word voted near	-8
word voted next for	47
word voted next in	-76
word voted passive false	-5
word vow	0
word vowed	0
word vowing	0
word vows	0
word want	-5
word want infinitive false	-8
word want near	-6
word want next to	3
word want passive false	-5
word wanted	-10
word wanted infinitive false	-10
word wanted near	-7
word wanted next to	11
word wanted passive false	-10
word wants	6
word wants infinitive false	6
word wants near	-2
word wants next to	-36
word wants passive false	6
word warn	0
word warned	-4
word warned infinitive false	-4
word warned passive false	-4
word warning	0
word wary	0
word watched	-12
word watched infinitive false	-12
word watched near	-46
word watched passive false	-11
word weighed	-2
word weighed infinitive false	-2
word weighed passive false	-2
word welcomed	0
word went	-18
word went far	-117
word went infinitive false	-18
word went near	-8
word went next on	33
word went next to	-123
word went next word	-48
word went passive false	-18
word widespread	0
word willing	-9
word willing infinitive false	-9
word willing near	-29
word willing next to	-8
word willing passive false	16
word wonder	0
word wondered	0
word wondering	0
word word	-77
word word infinitive false	-77
word word passive false	-73
word worried	0
word worries	0
word worry	-41
word worry passive false	-41
word write	0
word writes	0
word writing	0
word written	-18
word written infinitive false	-18
word written passive false	-18
word wrote	-31
word wrote infinitive false	-31
word wrote near	-40
word wrote passive false	-31
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
