import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const OBJECTS = `active stop "	-2
active stop $	9
active stop '	-24
active stop (	-23
active stop )	-29
active stop ,	12
active stop -	14
active stop --	-5
active stop -ing	16
active stop :	6
active stop ;	52
active stop about	-11
active stop after	8
active stop against	-33
active stop ago	-15
active stop also	9
active stop among	-1
active stop and	12
active stop as	-32
active stop at	-19
active stop back	-19
active stop because	-19
active stop before	2
active stop between	-27
active stop but	16
active stop by	15
active stop day	-2
active stop during	11
active stop even	9
active stop first	-22
active stop for	6
active stop from	5
active stop him	-11
active stop if	-33
active stop in	1
active stop into	-8
active stop just	-41
active stop like	-21
active stop monday	19
active stop month	-5
active stop night	15
active stop november	-5
active stop now	23
active stop of	-6
active stop off	-9
active stop on	13
active stop only	-9
active stop or	-3
active stop out	-10
active stop over	-37
active stop since	-4
active stop so	-20
active stop than	2
active stop that	-12
active stop them	-5
active stop there	-2
active stop through	11
active stop thursday	9
active stop to	7
active stop tuesday	6
active stop under	-20
active stop wednesday	8
active stop week	-8
active stop well	2
active stop what	-24
active stop when	3
active stop where	-48
active stop whether	-29
active stop which	-3
active stop who	-3
active stop with	9
active stop year	3
active stop —	7
active stop ’	-50
commas 0 stop "	-98
commas 0 stop $	13
commas 0 stop '	-16
commas 0 stop (	9
commas 0 stop )	-5
commas 0 stop ,	15
commas 0 stop -	16
commas 0 stop --	26
commas 0 stop -ing	-15
commas 0 stop :	27
commas 0 stop ;	87
commas 0 stop about	-26
commas 0 stop after	32
commas 0 stop against	-26
commas 0 stop among	-61
commas 0 stop and	11
commas 0 stop as	-3
commas 0 stop at	10
commas 0 stop back	-16
commas 0 stop because	23
commas 0 stop before	10
commas 0 stop between	-127
commas 0 stop but	30
commas 0 stop by	-4
commas 0 stop during	20
commas 0 stop first	-13
commas 0 stop for	-31
commas 0 stop from	-10
commas 0 stop him	-43
commas 0 stop if	-20
commas 0 stop in	23
commas 0 stop into	-11
commas 0 stop like	-13
commas 0 stop monday	7
commas 0 stop night	-18
commas 0 stop of	-21
commas 0 stop on	-1
commas 0 stop only	-50
commas 0 stop or	-32
commas 0 stop out	-20
commas 0 stop over	-52
commas 0 stop so	15
commas 0 stop than	-16
commas 0 stop that	-31
commas 0 stop them	4
commas 0 stop to	-16
commas 0 stop tuesday	5
commas 0 stop wednesday	10
commas 0 stop week	-26
commas 0 stop what	-58
commas 0 stop when	36
commas 0 stop whether	-28
commas 0 stop which	-11
commas 0 stop while	12
commas 0 stop who	-47
commas 0 stop with	13
commas 0 stop year	-4
commas 0 stop —	4
commas 1 stop "	12
commas 1 stop $	-38
commas 1 stop ,	-62
commas 1 stop -	-15
commas 1 stop -ing	2
commas 1 stop about	-56
commas 1 stop after	-44
commas 1 stop and	-91
commas 1 stop as	-5
commas 1 stop at	-54
commas 1 stop by	-35
commas 1 stop for	-13
commas 1 stop from	-22
commas 1 stop him	-4
commas 1 stop in	-69
commas 1 stop into	3
commas 1 stop of	-16
commas 1 stop on	-43
commas 1 stop or	-5
commas 1 stop out	-115
commas 1 stop over	-10
commas 1 stop than	-28
commas 1 stop that	26
commas 1 stop to	-20
commas 1 stop who	-4
commas 1 stop with	-16
commas 2 stop "	39
commas 2 stop $	27
commas 2 stop ,	-52
commas 2 stop -ing	20
commas 2 stop and	8
commas 2 stop for	33
commas 2 stop in	-11
commas 2 stop of	14
commas 2 stop on	54
commas 2 stop that	-11
commas 2 stop to	-8
commas 3 stop $	-8
commas 3 stop ,	-47
commas 3 stop -ing	-10
commas 3 stop and	-59
commas 3 stop to	26
commas 4 stop $	28
dashes 0 stop "	-24
dashes 0 stop $	15
dashes 0 stop '	-24
dashes 0 stop (	4
dashes 0 stop )	2
dashes 0 stop ,	24
dashes 0 stop -	21
dashes 0 stop --	15
dashes 0 stop -ing	-9
dashes 0 stop :	17
dashes 0 stop ;	56
dashes 0 stop about	-22
dashes 0 stop after	15
dashes 0 stop against	-31
dashes 0 stop ago	-15
dashes 0 stop among	-17
dashes 0 stop and	12
dashes 0 stop as	4
dashes 0 stop at	9
dashes 0 stop back	-13
dashes 0 stop because	12
dashes 0 stop before	-9
dashes 0 stop between	-27
dashes 0 stop but	36
dashes 0 stop by	-12
dashes 0 stop day	-14
dashes 0 stop during	14
dashes 0 stop even	9
dashes 0 stop first	-86
dashes 0 stop for	1
dashes 0 stop from	2
dashes 0 stop him	-16
dashes 0 stop if	-11
dashes 0 stop in	17
dashes 0 stop into	-16
dashes 0 stop just	-38
dashes 0 stop like	-11
dashes 0 stop march	-9
dashes 0 stop monday	5
dashes 0 stop month	18
dashes 0 stop night	-3
dashes 0 stop november	5
dashes 0 stop now	20
dashes 0 stop of	-16
dashes 0 stop off	-31
dashes 0 stop on	4
dashes 0 stop only	-30
dashes 0 stop or	-13
dashes 0 stop out	-17
dashes 0 stop over	-24
dashes 0 stop since	15
dashes 0 stop so	4
dashes 0 stop than	-16
dashes 0 stop that	-20
dashes 0 stop them	2
dashes 0 stop there	-8
dashes 0 stop through	5
dashes 0 stop thursday	3
dashes 0 stop to	-8
dashes 0 stop tuesday	8
dashes 0 stop under	-12
dashes 0 stop wednesday	8
dashes 0 stop week	-8
dashes 0 stop well	-27
dashes 0 stop what	-24
dashes 0 stop when	21
dashes 0 stop where	-14
dashes 0 stop whether	-82
dashes 0 stop which	-18
dashes 0 stop while	3
dashes 0 stop who	-8
dashes 0 stop with	4
dashes 0 stop year	-8
dashes 0 stop —	9
dashes 0 stop ’	-63
dashes 1 stop $	-32
dashes 1 stop ,	-84
dashes 1 stop -	-46
dashes 1 stop -ing	52
dashes 1 stop and	-15
dashes 1 stop in	-40
dashes 1 stop of	-4
dashes 1 stop on	-24
dashes 1 stop that	15
dashes 1 stop to	-6
dashes 1 stop —	-16
dashes 2 stop $	7
dashes 2 stop to	31
first " stop $	-43
first # stop $	48
first -ed stop $	42
first -ing stop $	-4
first -ing stop ,	-15
first -ing stop -ing	-55
first -ing stop and	-88
first -ing stop of	20
first -ing stop to	-42
first -ly stop $	9
first Name stop "	-16
first Name stop $	-23
first Name stop ,	20
first Name stop -ing	-26
first Name stop about	-27
first Name stop and	11
first Name stop as	-18
first Name stop at	4
first Name stop by	-26
first Name stop for	-30
first Name stop from	-44
first Name stop him	-64
first Name stop in	-5
first Name stop of	-38
first Name stop on	10
first Name stop that	43
first Name stop to	-46
first Name stop with	-16
first a stop "	-45
first a stop $	4
first a stop ,	-9
first a stop -ing	-70
first a stop and	-37
first a stop as	-32
first a stop for	3
first a stop in	-30
first a stop of	-8
first a stop on	7
first a stop that	25
first a stop to	-33
first a stop with	-26
first about stop $	-1
first about stop ,	-16
first about stop -ing	-42
first about stop and	-47
first about stop of	-17
first about stop to	-45
first an stop $	-20
first and stop $	57
first as stop $	3
first as stop ,	-5
first at stop $	1
first be stop $	-5
first by stop $	23
first by stop ,	-17
first by stop -ing	-96
first by stop of	-62
first for stop $	-16
first for stop ,	9
first for stop -ing	-51
first for stop and	-33
first for stop in	-21
first for stop of	27
first for stop on	-21
first for stop to	-31
first from stop $	13
first he stop $	99
first her stop $	-46
first her stop ,	-4
first her stop to	-52
first him stop $	-21
first his stop $	-30
first his stop ,	17
first his stop -ing	10
first his stop and	-40
first his stop in	-19
first his stop of	-43
first his stop to	-29
first in stop $	19
first in stop ,	-7
first in stop -ing	11
first in stop to	-72
first it stop $	-5
first of stop $	-11
first of stop ,	-18
first of stop -ing	-39
first of stop and	-47
first of stop in	-1
first of stop of	-2
first of stop that	-92
first of stop to	1
first on stop $	22
first on stop ,	-9
first on stop -ing	6
first on stop and	3
first on stop in	47
first on stop of	-44
first on stop to	-46
first out stop $	-4
first that stop "	19
first that stop $	22
first that stop ,	-26
first that stop -ing	4
first that stop and	-45
first that stop for	-14
first that stop in	13
first that stop of	2
first that stop on	19
first that stop that	1
first that stop to	19
first the stop "	-32
first the stop $	-32
first the stop ,	11
first the stop -ing	-12
first the stop and	24
first the stop as	-18
first the stop by	-45
first the stop for	-2
first the stop from	29
first the stop in	-21
first the stop of	-19
first the stop on	22
first the stop that	-42
first the stop to	-2
first the stop with	23
first their stop $	-20
first to stop "	-23
first to stop $	6
first to stop ,	30
first to stop -ing	-7
first to stop about	-22
first to stop and	-21
first to stop as	-22
first to stop at	-24
first to stop by	1
first to stop for	6
first to stop from	-51
first to stop in	-55
first to stop of	4
first to stop on	-89
first to stop or	-1
first to stop that	-28
first to stop to	-26
first to stop with	-53
first what stop $	-3
first whether stop $	15
first with stop $	-32
first word stop "	-9
first word stop $	13
first word stop ,	17
first word stop -	-29
first word stop -ing	-23
first word stop :	-1
first word stop about	-34
first word stop after	-9
first word stop against	3
first word stop and	-30
first word stop as	-16
first word stop at	19
first word stop by	-34
first word stop for	-51
first word stop from	-79
first word stop him	17
first word stop in	-39
first word stop of	-16
first word stop on	-29
first word stop or	-15
first word stop out	-24
first word stop over	-86
first word stop than	-27
first word stop that	-48
first word stop to	2
first word stop who	-8
first word stop with	-30
first word stop —	-25
in bracket stop )	-38
last "	35
last " stop $	9
last " stop and	-41
last #	-26
last # stop ,	-14
last 's	-122
last 's stop -ing	-27
last )	-29
last ) stop $	-34
last ,	-12
last , stop "	-12
last -	66
last -ed	-10
last -ed stop $	15
last -ed stop ,	25
last -ed stop -ing	-92
last -ed stop and	-18
last -ed stop as	-7
last -ed stop at	-5
last -ed stop for	14
last -ed stop in	-12
last -ed stop on	-37
last -ed stop that	-32
last -ed stop to	-5
last -ed stop with	-18
last -ing	-1
last -ing stop $	50
last -ing stop ,	-32
last -ing stop for	-36
last -ing stop in	-52
last -ing stop of	-45
last -ing stop on	-39
last -ing stop that	72
last -ing stop to	-21
last -ly	-21
last -ly stop $	52
last -ly stop -ing	-22
last -ly stop to	-23
last :	-19
last : stop "	-19
last Name	39
last Name stop $	21
last Name stop (	-40
last Name stop )	-9
last Name stop ,	8
last Name stop -	-15
last Name stop -ing	-46
last Name stop as	-52
last Name stop for	4
last Name stop in	9
last Name stop of	-23
last Name stop on	-10
last Name stop or	3
last Name stop that	-92
last Name stop to	-53
last Name stop with	-45
last Name stop —	14
last a	-19
last a stop "	-9
last a stop -ing	-71
last about	-80
last about stop -ing	-93
last all	28
last and	17
last and stop -ing	34
last are	-95
last are stop -ing	-51
last as	-62
last at	-21
last back	-71
last be	-5
last been	-36
last but	56
last by	34
last by stop -ing	-30
last day	-6
last do	-2
last even	23
last for	-57
last for stop -ing	-42
last from	23
last from stop -ing	11
last had	-47
last has	-19
last have	1
last her	1
last him	-6
last him stop $	-57
last himself	3
last his	-8
last in	-56
last in stop -ing	-64
last is	-5
last is stop -ing	-15
last it	37
last it stop $	-81
last monday	-74
last month	35
last more	13
last more stop than	-50
last much	-17
last night	2
last not	-51
last of	-39
last of stop -ing	-65
last on	-48
last on stop -ing	-72
last one	27
last one stop of	-27
last or	-91
last out	-33
last out stop of	22
last some	-21
last some stop of	-45
last than	7
last that	-44
last the	-50
last the stop "	-85
last the stop -ing	-54
last the stop first	-79
last them	12
last this	15
last thursday	-87
last to	-98
last to stop -ing	-31
last tuesday	-21
last was	-37
last was stop -ing	-37
last wednesday	-85
last week	-39
last well	28
last were	-27
last while	-1
last with	-26
last word	32
last word stop "	-50
last word stop $	30
last word stop ,	33
last word stop -	12
last word stop -ing	-94
last word stop :	25
last word stop about	12
last word stop after	10
last word stop against	-17
last word stop among	-60
last word stop and	13
last word stop as	-22
last word stop at	-5
last word stop because	-18
last word stop before	1
last word stop between	-38
last word stop but	52
last word stop by	-72
last word stop during	16
last word stop for	-22
last word stop from	-6
last word stop him	-57
last word stop in	-26
last word stop into	-33
last word stop like	-40
last word stop of	-4
last word stop on	-26
last word stop or	-6
last word stop out	-12
last word stop over	-13
last word stop than	-18
last word stop that	-11
last word stop them	-80
last word stop to	-13
last word stop week	20
last word stop when	-17
last word stop who	-17
last word stop —	-22
last year	-40
last —	49
length 1	60
length 1 stop "	-117
length 1 stop $	25
length 1 stop ,	-20
length 1 stop -ing	-130
length 1 stop about	-68
length 1 stop and	-7
length 1 stop as	-58
length 1 stop at	19
length 1 stop by	26
length 1 stop for	-29
length 1 stop from	-7
length 1 stop in	58
length 1 stop of	-172
length 1 stop on	11
length 1 stop that	-155
length 1 stop to	-34
length 1 stop with	-1
length 13	-23
length 13 stop "	-4
length 13 stop $	-9
length 13 stop ,	-52
length 13 stop -	-37
length 13 stop -ing	2
length 13 stop about	31
length 13 stop and	-68
length 13 stop as	-13
length 13 stop at	-15
length 13 stop by	-30
length 13 stop for	17
length 13 stop from	-24
length 13 stop him	-24
length 13 stop in	7
length 13 stop of	49
length 13 stop on	47
length 13 stop or	17
length 13 stop than	25
length 13 stop that	11
length 13 stop to	17
length 13 stop who	-90
length 13 stop with	-44
length 13 stop —	4
length 2	40
length 2 stop "	-125
length 2 stop $	21
length 2 stop ,	15
length 2 stop -ing	-160
length 2 stop about	-87
length 2 stop and	17
length 2 stop as	-101
length 2 stop by	-27
length 2 stop for	7
length 2 stop from	22
length 2 stop in	2
length 2 stop of	-199
length 2 stop on	26
length 2 stop that	-61
length 2 stop to	-86
length 2 stop with	-26
length 20	-10
length 20 stop "	48
length 20 stop $	-39
length 20 stop ,	-66
length 20 stop -ing	18
length 20 stop and	-5
length 20 stop as	-8
length 20 stop at	29
length 20 stop by	42
length 20 stop for	-14
length 20 stop from	25
length 20 stop in	-2
length 20 stop of	52
length 20 stop on	-19
length 20 stop that	34
length 20 stop to	59
length 20 stop with	-60
length 3	-2
length 3 stop "	-103
length 3 stop $	29
length 3 stop ,	20
length 3 stop -ing	-53
length 3 stop about	-70
length 3 stop and	-4
length 3 stop as	29
length 3 stop by	-85
length 3 stop for	-77
length 3 stop from	-11
length 3 stop in	-72
length 3 stop of	-144
length 3 stop on	-85
length 3 stop that	-143
length 3 stop to	-59
length 3 stop with	-9
length 30	2
length 30 stop $	-61
length 30 stop ,	-68
length 30 stop -ing	49
length 30 stop and	10
length 30 stop for	45
length 30 stop in	25
length 30 stop of	21
length 30 stop on	-21
length 30 stop to	32
length 4	-20
length 4 stop "	-71
length 4 stop $	55
length 4 stop ,	23
length 4 stop -ing	-71
length 4 stop about	-60
length 4 stop and	5
length 4 stop as	-2
length 4 stop at	-14
length 4 stop by	-42
length 4 stop for	-64
length 4 stop from	-20
length 4 stop in	-53
length 4 stop of	-169
length 4 stop on	-35
length 4 stop that	-28
length 4 stop to	-128
length 6	-40
length 6 stop "	-68
length 6 stop $	49
length 6 stop ,	11
length 6 stop -	24
length 6 stop -ing	-25
length 6 stop about	-35
length 6 stop and	-27
length 6 stop as	-1
length 6 stop at	-20
length 6 stop by	-25
length 6 stop for	-93
length 6 stop from	-51
length 6 stop in	-80
length 6 stop of	-56
length 6 stop on	-59
length 6 stop or	-124
length 6 stop than	-25
length 6 stop that	-9
length 6 stop to	-96
length 6 stop who	4
length 6 stop with	-40
length 9	-40
length 9 stop "	-26
length 9 stop $	8
length 9 stop ,	1
length 9 stop -	1
length 9 stop -ing	8
length 9 stop about	-10
length 9 stop and	-58
length 9 stop as	27
length 9 stop at	-59
length 9 stop by	-36
length 9 stop for	-58
length 9 stop from	-49
length 9 stop him	28
length 9 stop in	-62
length 9 stop of	-3
length 9 stop on	-45
length 9 stop or	-3
length 9 stop that	9
length 9 stop to	-10
length 9 stop who	-24
length 9 stop with	-28
length 9 stop —	-5
no bracket stop "	-3
no bracket stop $	11
no bracket stop '	-24
no bracket stop (	4
no bracket stop ,	14
no bracket stop -	16
no bracket stop --	13
no bracket stop -ing	13
no bracket stop :	9
no bracket stop ;	52
no bracket stop about	-25
no bracket stop after	17
no bracket stop against	-37
no bracket stop ago	-15
no bracket stop also	-9
no bracket stop among	-19
no bracket stop and	16
no bracket stop around	-26
no bracket stop as	6
no bracket stop back	-22
no bracket stop because	11
no bracket stop before	-3
no bracket stop between	-27
no bracket stop but	14
no bracket stop by	13
no bracket stop day	-14
no bracket stop during	8
no bracket stop even	2
no bracket stop first	-24
no bracket stop for	2
no bracket stop from	-1
no bracket stop him	-22
no bracket stop if	-5
no bracket stop in	12
no bracket stop into	-22
no bracket stop just	-44
no bracket stop like	-47
no bracket stop march	-14
no bracket stop monday	5
no bracket stop month	8
no bracket stop night	-3
no bracket stop november	10
no bracket stop now	16
no bracket stop of	-4
no bracket stop off	-32
no bracket stop on	1
no bracket stop only	-5
no bracket stop or	-11
no bracket stop out	-18
no bracket stop over	-27
no bracket stop since	15
no bracket stop so	-4
no bracket stop than	-12
no bracket stop that	-2
no bracket stop them	-9
no bracket stop there	-6
no bracket stop through	4
no bracket stop thursday	2
no bracket stop to	-5
no bracket stop tuesday	10
no bracket stop under	-12
no bracket stop wednesday	8
no bracket stop week	-10
no bracket stop well	-14
no bracket stop what	-29
no bracket stop when	8
no bracket stop where	-29
no bracket stop whether	-31
no bracket stop while	-3
no bracket stop who	-12
no bracket stop with	2
no bracket stop year	-8
no bracket stop —	9
no bracket stop ’	-63
no verb ahead stop "	-37
no verb ahead stop $	11
no verb ahead stop '	-20
no verb ahead stop (	33
no verb ahead stop ,	-14
no verb ahead stop -	20
no verb ahead stop -ing	-3
no verb ahead stop :	-6
no verb ahead stop about	-11
no verb ahead stop after	-24
no verb ahead stop against	-27
no verb ahead stop among	-21
no verb ahead stop and	-21
no verb ahead stop as	9
no verb ahead stop at	3
no verb ahead stop back	3
no verb ahead stop before	-8
no verb ahead stop between	-21
no verb ahead stop but	-25
no verb ahead stop by	-8
no verb ahead stop day	-1
no verb ahead stop during	4
no verb ahead stop even	17
no verb ahead stop first	-19
no verb ahead stop for	-10
no verb ahead stop from	-9
no verb ahead stop him	3
no verb ahead stop if	-17
no verb ahead stop in	19
no verb ahead stop into	-4
no verb ahead stop like	-6
no verb ahead stop monday	-1
no verb ahead stop month	1
no verb ahead stop night	-6
no verb ahead stop now	-26
no verb ahead stop of	-3
no verb ahead stop off	-32
no verb ahead stop on	1
no verb ahead stop only	-31
no verb ahead stop or	-1
no verb ahead stop out	3
no verb ahead stop over	-17
no verb ahead stop since	-21
no verb ahead stop so	37
no verb ahead stop than	4
no verb ahead stop that	-16
no verb ahead stop them	8
no verb ahead stop through	14
no verb ahead stop thursday	5
no verb ahead stop to	11
no verb ahead stop tuesday	2
no verb ahead stop under	9
no verb ahead stop wednesday	16
no verb ahead stop week	1
no verb ahead stop well	-11
no verb ahead stop what	-79
no verb ahead stop when	-2
no verb ahead stop which	-21
no verb ahead stop while	25
no verb ahead stop who	-43
no verb ahead stop with	-19
no verb ahead stop year	-18
no verb ahead stop —	3
no verb ahead stop ’	-38
no verb stop "	-32
no verb stop " $	-14
no verb stop $	17
no verb stop $ $	17
no verb stop (	-11
no verb stop )	19
no verb stop ,	10
no verb stop , "	-120
no verb stop , -ed	19
no verb stop , -ing	6
no verb stop , Name	1
no verb stop , and	26
no verb stop , as	-25
no verb stop , but	52
no verb stop , including	-87
no verb stop , the	15
no verb stop , which	47
no verb stop , who	-16
no verb stop , word	-51
no verb stop -	6
no verb stop -ing	-10
no verb stop -ing $	40
no verb stop -ing Name	-2
no verb stop -ing a	-62
no verb stop -ing in	-13
no verb stop -ing the	-16
no verb stop -ing to	-4
no verb stop -ing word	-26
no verb stop :	14
no verb stop about	-66
no verb stop after	5
no verb stop against	-26
no verb stop and	17
no verb stop and -ed	88
no verb stop and -ing	4
no verb stop and Name	-65
no verb stop and the	-47
no verb stop and word	-9
no verb stop as	8
no verb stop as a	-24
no verb stop as the	-55
no verb stop as word	-19
no verb stop at	14
no verb stop at the	-14
no verb stop back	-48
no verb stop before	-18
no verb stop but	44
no verb stop by	8
no verb stop by -ing	-15
no verb stop during	48
no verb stop for	-8
no verb stop for -ing	-147
no verb stop for Name	-70
no verb stop for a	-48
no verb stop for the	-59
no verb stop for word	-1
no verb stop from	-35
no verb stop from Name	-58
no verb stop from word	8
no verb stop him	-23
no verb stop if	-44
no verb stop in	29
no verb stop in #	45
no verb stop in Name	-54
no verb stop in a	13
no verb stop in the	-38
no verb stop in word	-17
no verb stop into	-59
no verb stop monday	-29
no verb stop night	-16
no verb stop of	-15
no verb stop of -ing	-70
no verb stop of Name	6
no verb stop of a	-37
no verb stop of his	-20
no verb stop of the	-21
no verb stop of word	-53
no verb stop on	13
no verb stop on Name	46
no verb stop on the	-24
no verb stop on word	2
no verb stop or	-28
no verb stop or word	-23
no verb stop out	-21
no verb stop over	-38
no verb stop than	-11
no verb stop that	-30
no verb stop that -ed	-16
no verb stop that Name	-124
no verb stop that he	19
no verb stop that the	-63
no verb stop that word	-133
no verb stop them	-24
no verb stop to	2
no verb stop to Name	-17
no verb stop to the	17
no verb stop to word	-44
no verb stop tuesday	2
no verb stop week	-28
no verb stop what	-113
no verb stop when	29
no verb stop whether	-75
no verb stop which	-9
no verb stop who	-47
no verb stop with	6
no verb stop with Name	-26
no verb stop with the	-69
no verb stop with word	11
no verb stop year	1
no verb stop —	26
passive stop $	3
passive stop ,	-15
passive stop -ing	-20
passive stop and	3
passive stop as	18
passive stop by	-26
passive stop for	-33
passive stop in	20
passive stop of	-17
passive stop on	-120
passive stop that	16
passive stop to	-66
rest 0	11
rest 0 stop $	11
rest 1	55
rest 1 stop "	-25
rest 1 stop -ing	36
rest 1 stop him	45
rest 13	-27
rest 13 stop "	-30
rest 13 stop ,	-7
rest 13 stop -	9
rest 13 stop -ing	-91
rest 13 stop about	-47
rest 13 stop and	18
rest 13 stop as	-2
rest 13 stop at	-19
rest 13 stop by	-35
rest 13 stop for	-58
rest 13 stop from	-30
rest 13 stop in	-32
rest 13 stop of	-57
rest 13 stop on	-58
rest 13 stop or	-17
rest 13 stop that	-52
rest 13 stop to	-123
rest 13 stop who	-22
rest 13 stop with	-55
rest 13 stop —	3
rest 2	36
rest 2 stop ,	-21
rest 2 stop -ing	-29
rest 2 stop :	-169
rest 2 stop and	-26
rest 2 stop for	30
rest 2 stop in	13
rest 2 stop of	62
rest 2 stop on	18
rest 2 stop to	50
rest 20	10
rest 20 stop "	-22
rest 20 stop ,	16
rest 20 stop -	-18
rest 20 stop -ing	-45
rest 20 stop about	-87
rest 20 stop and	-29
rest 20 stop as	4
rest 20 stop at	7
rest 20 stop by	-38
rest 20 stop for	-65
rest 20 stop from	-35
rest 20 stop in	-70
rest 20 stop of	-21
rest 20 stop on	-32
rest 20 stop that	-11
rest 20 stop to	-40
rest 20 stop with	-6
rest 3	6
rest 3 stop ,	-31
rest 3 stop -ing	-2
rest 3 stop and	13
rest 3 stop as	-42
rest 3 stop at	31
rest 3 stop by	37
rest 3 stop for	-5
rest 3 stop from	28
rest 3 stop in	22
rest 3 stop of	20
rest 3 stop on	31
rest 3 stop to	36
rest 3 stop with	-29
rest 30	46
rest 30 stop ,	4
rest 30 stop -ing	15
rest 30 stop and	-92
rest 30 stop for	-28
rest 30 stop in	-9
rest 30 stop of	-90
rest 30 stop on	-44
rest 30 stop that	18
rest 30 stop to	-157
rest 4	-40
rest 4 stop "	12
rest 4 stop ,	-33
rest 4 stop -ing	-41
rest 4 stop about	-14
rest 4 stop and	-11
rest 4 stop as	9
rest 4 stop at	-47
rest 4 stop by	8
rest 4 stop for	-6
rest 4 stop from	-44
rest 4 stop in	-16
rest 4 stop of	-25
rest 4 stop on	14
rest 4 stop that	-2
rest 4 stop to	18
rest 4 stop with	-18
rest 6	-32
rest 6 stop "	-58
rest 6 stop ,	-4
rest 6 stop -ing	-32
rest 6 stop about	-40
rest 6 stop and	-22
rest 6 stop as	-25
rest 6 stop at	-21
rest 6 stop by	-53
rest 6 stop for	-60
rest 6 stop from	3
rest 6 stop in	-65
rest 6 stop of	-91
rest 6 stop on	-30
rest 6 stop or	-24
rest 6 stop than	4
rest 6 stop that	-30
rest 6 stop to	-58
rest 6 stop who	-37
rest 6 stop with	-30
rest 9	-34
rest 9 stop "	-3
rest 9 stop ,	-7
rest 9 stop -	36
rest 9 stop -ing	-23
rest 9 stop about	-71
rest 9 stop and	-11
rest 9 stop as	-4
rest 9 stop at	-42
rest 9 stop by	20
rest 9 stop for	-109
rest 9 stop from	-29
rest 9 stop in	-26
rest 9 stop of	-80
rest 9 stop on	2
rest 9 stop or	-114
rest 9 stop that	-32
rest 9 stop to	-78
rest 9 stop who	-64
rest 9 stop with	-38
starts at about	-64
starts at as	29
starts at at	-12
starts at by	-12
starts at for	-42
starts at from	-15
starts at in	-36
starts at of	-30
starts at on	-35
starts at out	-52
starts at to	1
starts at with	-57
starts behind about the	30
starts behind about word	5
starts behind for the	-18
starts behind for word	18
starts behind of Name	44
starts behind of the	6
starts behind of word	-30
starts behind on the	16
starts behind to Name	30
starts behind to be	-40
starts behind to the	36
starts behind to word	-12
stop "	-7
stop " $	-25
stop " and	-46
stop " word	-95
stop $	11
stop $ $	11
stop '	-24
stop ' word	-23
stop (	4
stop ( Name	-1
stop ,	12
stop , "	-114
stop , #	-60
stop , -ed	8
stop , -ing	25
stop , -ly	-30
stop , Name	-7
stop , and	28
stop , as	-34
stop , but	66
stop , in	-30
stop , including	-103
stop , the	36
stop , to	-25
stop , which	35
stop , while	55
stop , who	-25
stop , with	-19
stop , word	-45
stop -	15
stop --	13
stop -ing	12
stop -ing $	36
stop -ing ,	-13
stop -ing Name	-20
stop -ing a	-34
stop -ing for	-39
stop -ing his	-107
stop -ing in	-20
stop -ing of	-104
stop -ing on	-133
stop -ing that	-24
stop -ing the	3
stop -ing to	-5
stop -ing word	-4
stop :	9
stop : "	-96
stop ;	52
stop about	-25
stop about Name	-30
stop about the	11
stop about word	-21
stop after	14
stop after the	-13
stop against	-37
stop against Name	-16
stop ago	-15
stop also	-3
stop among	-19
stop and	15
stop and -ed	95
stop and -ing	9
stop and Name	-26
stop and a	-56
stop and his	-92
stop and the	-36
stop and word	-8
stop around	-26
stop as	4
stop as Name	24
stop as a	-17
stop as the	-68
stop as word	-4
stop at Name	-87
stop at a	65
stop at the	-11
stop at word	-43
stop back	-22
stop because	11
stop before	-3
stop between	-27
stop but	14
stop by	13
stop by -ing	-11
stop by Name	-66
stop by the	-23
stop by word	19
stop day	-14
stop during	8
stop during the	-46
stop first	-24
stop first word	-61
stop for	2
stop for -ing	-122
stop for Name	-58
stop for a	-50
stop for the	-19
stop for word	15
stop from	-1
stop from -ing	6
stop from Name	-36
stop from the	-2
stop from word	6
stop him	-22
stop him $	45
stop if	-5
stop in	13
stop in #	20
stop in -ing	-104
stop in Name	-16
stop in a	30
stop in his	-25
stop in the	-35
stop in word	-12
stop into	-22
stop into the	36
stop just	-44
stop like	-22
stop march	-14
stop monday	5
stop month	8
stop night	-3
stop november	10
stop now	16
stop of	-5
stop of #	-35
stop of -ing	-49
stop of Name	11
stop of a	-76
stop of her	-79
stop of his	-51
stop of the	3
stop of word	-9
stop off	-32
stop on	1
stop on Name	20
stop on a	-61
stop on the	-30
stop on word	-5
stop only	-5
stop or	-12
stop or word	14
stop out	-18
stop over	-27
stop over the	-90
stop since	15
stop so	-4
stop than	-14
stop that	-3
stop that -ed	-66
stop that Name	-42
stop that he	42
stop that the	-68
stop that word	-32
stop them	-9
stop there	-6
stop through	4
stop thursday	2
stop to	-4
stop to #	8
stop to -ing	-50
stop to -ly	-53
stop to Name	22
stop to a	-74
stop to be	5
stop to the	33
stop to word	-17
stop tuesday	10
stop under	-12
stop wednesday	8
stop week	-10
stop well	-14
stop what	-29
stop when	8
stop where	-29
stop whether	-31
stop which	13
stop while	-3
stop who	-12
stop who -ed	-5
stop who word	-18
stop with	8
stop with Name	-17
stop with a	-37
stop with the	-21
stop with word	8
stop year	-8
stop —	9
stop ’	-63
verb ahead stop "	25
verb ahead stop ,	27
verb ahead stop -	-2
verb ahead stop -ing	-11
verb ahead stop about	-104
verb ahead stop and	34
verb ahead stop as	-56
verb ahead stop at	-10
verb ahead stop because	33
verb ahead stop but	24
verb ahead stop by	-9
verb ahead stop for	-28
verb ahead stop from	1
verb ahead stop if	1
verb ahead stop in	-63
verb ahead stop of	-25
verb ahead stop on	-17
verb ahead stop or	-54
verb ahead stop than	-86
verb ahead stop that	-10
verb ahead stop to	-65
verb ahead stop what	-4
verb ahead stop when	-5
verb ahead stop whether	-13
verb ahead stop which	27
verb ahead stop who	-2
verb ahead stop with	13
verb ahead stop —	10
verb stop "	5
verb stop " $	-31
verb stop (	6
verb stop )	-29
verb stop ,	-12
verb stop , -ed	-19
verb stop , -ing	33
verb stop , -ly	-58
verb stop , Name	-6
verb stop , a	7
verb stop , and	-3
verb stop , but	32
verb stop , the	30
verb stop , which	-16
verb stop , word	-22
verb stop -	19
verb stop -ing	-16
verb stop -ing $	2
verb stop -ing Name	-102
verb stop -ing a	-11
verb stop -ing in	-25
verb stop -ing of	-76
verb stop -ing the	-13
verb stop -ing to	-28
verb stop -ing word	-8
verb stop :	-15
verb stop about	14
verb stop against	-28
verb stop and	-14
verb stop and -ed	35
verb stop and -ing	-14
verb stop and Name	16
verb stop and the	4
verb stop and word	-6
verb stop as	-27
verb stop as Name	-27
verb stop as a	10
verb stop as word	16
verb stop at	-21
verb stop at the	-4
verb stop back	14
verb stop because	-88
verb stop before	12
verb stop but	-41
verb stop by	-2
verb stop by Name	-17
verb stop by the	-16
verb stop by word	-13
verb stop during	-71
verb stop even	-60
verb stop for	-15
verb stop for Name	-49
verb stop for a	-54
verb stop for the	-8
verb stop for word	-12
verb stop from Name	-30
verb stop from the	-34
verb stop from word	-30
verb stop him	-17
verb stop if	12
verb stop in	-27
verb stop in #	-64
verb stop in -ing	-114
verb stop in Name	23
verb stop in a	-3
verb stop in the	-4
verb stop in word	-5
verb stop into	7
verb stop like	-30
verb stop of	-18
verb stop of -ing	-17
verb stop of Name	-17
verb stop of a	-115
verb stop of his	-67
verb stop of the	-2
verb stop of word	12
verb stop on	-23
verb stop on Name	-72
verb stop on the	-17
verb stop on word	-6
verb stop only	36
verb stop or	6
verb stop or word	32
verb stop out	-23
verb stop over	-20
verb stop since	-79
verb stop so	-43
verb stop than	-12
verb stop that	12
verb stop that Name	-13
verb stop that he	14
verb stop that the	-43
verb stop that word	4
verb stop them	2
verb stop through	-39
verb stop to	-19
verb stop to Name	1
verb stop to a	-17
verb stop to be	9
verb stop to the	17
verb stop to word	-12
verb stop week	2
verb stop what	10
verb stop when	-43
verb stop who	5
verb stop with	-21
verb stop with Name	-3
verb stop with the	-28
verb stop with word	-15
verb stop year	-37
verb stop —	-36
word appeared stops before	-4
word appeared to the end	4
word call stops before	37
word call to the end	-37
word called stops before	15
word called to the end	-15
word clear stops before	-39
word clear to the end	39
word criticism stops before	3
word criticism to the end	-3
word declined starts at to	31
word declined starts behind to 	-31
word declined stops before	-9
word declined to the end	8
word endorsed stops before	61
word endorsed to the end	-61
word focus to the end	19
word know to the end	20
word known stops before	-1
word known to the end	1
word look to the end	-17
word made stops before	-15
word made to the end	15
word plans stops before	-8
word plans to the end	8
word question stops before	-30
word question to the end	30
word questions stops before	-24
word questions to the end	24
word released stops before	-21
word released to the end	21
word said stops before	-17
word said to the end	17
word say stops before	-19
word say to the end	19
word see stops before	-23
word see to the end	23
word seemed stops before	25
word seemed to the end	-25
word seen stops before	-16
word seen to the end	16
word show stops before	-23
word show to the end	23
word sought stops before	-15
word sought to the end	15
word spoke stops before	8
word spoke to the end	-8
word statement stops before	-40
word statement to the end	40
word support stops before	26
word support to the end	-26
word supporting to the end	-70
word talking stops before	36
word talking to the end	-36
word think stops before	-35
word think to the end	35
word voted to the end	-64
word want stops before	-50
word want to the end	50
word went stops before	-50
word went to the end	50`;
const STANCES = `any	-4
before it 're	14
before it 's	-9
before it 've	10
before it -ly	6
before it all	12
before it already	19
before it also	59
before it are	5
before it be	-74
before it been	-62
before it being	-47
before it both	4
before it can	23
before it could	-50
before it did	-12
before it didn't	-43
before it doesn't	13
before it even	-53
before it first	-47
before it had	-27
before it has	-12
before it hasn't	-29
before it have	-18
before it is	39
before it just	-3
before it later	-28
before it long	15
before it may	-21
before it might	-12
before it never	-33
before it not	13
before it nothing	-14
before it now	32
before it often	22
before it once	25
before it only	-37
before it previously	23
before it publicly	3
before it quickly	36
before it recently	-44
before it repeatedly	-9
before it still	41
before it then	37
before it tuesday	8
before it was	-62
before it week	39
before it were	-56
before it will	-39
behind "	-44
behind #	17
behind '	-94
behind 's	-113
behind )	44
behind ,	50
behind -	16
behind --	27
behind -ed	-3
behind -ing	-88
behind Name	13
behind a	-10
behind after	-34
behind an	-49
behind and	18
behind as	-60
behind at	22
behind before	18
behind but	-31
behind by	4
behind for	-100
behind from	-38
behind he	6
behind her	-106
behind his	-7
behind i	4
behind in	29
behind it	-26
behind its	-50
behind many	-6
behind more	-5
behind most	-53
behind no	19
behind of	-20
behind on	8
behind one	6
behind or	-115
behind others	2
behind she	10
behind some	4
behind that	-77
behind the	-81
behind their	-9
behind them	-8
behind they	-12
behind this	-85
behind those	4
behind to	-5
behind we	7
behind what	-62
behind when	-118
behind which	36
behind who	-23
behind with	-12
behind word	-1
behind you	-13
behind —	-9
behind ’	-54
denied false	-4
denied true	-4
form -ed source Name	6
form -ed source body	13
form -ed source far	-38
form -ed source group	11
form -ed source he	-8
form -ed source i	-28
form -ed source it	2
form -ed source person	-1
form -ed source she	-20
form -ed source they	29
form -ed source thing	-9
form -ed source we	13
form -ed source who	-16
form -ing source Name	-6
form -ing source body	14
form -ing source far	-22
form -ing source group	-46
form -ing source he	4
form -ing source person	-10
form -ing source she	34
form -ing source they	-62
form -ing source thing	-29
form -ing source who	-29
form word source Name	-4
form word source body	1
form word source far	-26
form word source group	54
form word source he	9
form word source i	-1
form word source it	-23
form word source person	7
form word source she	10
form word source they	-22
form word source thing	-51
form word source we	-10
form word source who	16
form word source you	-31
infinitive false	-7
infinitive true	-5
length 1	-51
length 10	-4
length 11	5
length 12	21
length 2	-44
length 3	-15
length 4	-20
length 5	-19
length 6	-5
length 7	-9
length 8	-19
modal false	-3
modal true	-23
next "	-11
next #	-50
next -ed	-28
next -ing	10
next -ly	-68
next Name	3
next a	4
next about	28
next after	-111
next against	24
next all	-14
next among	-102
next an	-1
next and	-97
next any	-24
next as	-67
next at	2
next back	7
next before	-89
next both	-7
next by	-72
next during	-93
next for	15
next friday	2
next from	-120
next further	30
next has	-38
next he	24
next her	-2
next him	2
next himself	-18
next his	-1
next if	-24
next in	-30
next into	-7
next is	-58
next it	15
next its	21
next itself	-50
next like	-26
next me	7
next monday	-2
next more	-32
next much	-40
next my	-42
next no	-1
next not	-19
next of	15
next off	-17
next on	1
next one	-39
next or	-81
next out	13
next over	-15
next several	26
next she	35
next so	25
next some	-19
next sunday	-15
next that	31
next the	2
next their	9
next them	-37
next themselves	22
next they	58
next this	4
next those	30
next thursday	-29
next to	19
next tuesday	-38
next was	-10
next wednesday	-15
next what	2
next when	-20
next whether	9
next who	-64
next will	2
next with	-30
next word	-13
next would	-86
passive false next "	-15
passive false next #	-56
passive false next -ed	-27
passive false next -ing	12
passive false next -ly	-50
passive false next Name	8
passive false next a	13
passive false next about	22
passive false next after	-102
passive false next against	25
passive false next all	-14
passive false next among	-92
passive false next an	11
passive false next and	-94
passive false next any	-18
passive false next as	-42
passive false next at	10
passive false next back	-13
passive false next before	-89
passive false next both	5
passive false next by	-67
passive false next during	-90
passive false next for	16
passive false next friday	6
passive false next from	-112
passive false next further	30
passive false next has	-38
passive false next he	11
passive false next her	-15
passive false next him	-3
passive false next himself	-18
passive false next his	10
passive false next if	-21
passive false next in	-47
passive false next into	5
passive false next is	-48
passive false next it	13
passive false next its	21
passive false next itself	-50
passive false next like	-21
passive false next me	7
passive false next monday	4
passive false next more	-32
passive false next much	-40
passive false next my	-42
passive false next not	-12
passive false next of	4
passive false next off	-8
passive false next on	-4
passive false next one	-22
passive false next or	-80
passive false next out	13
passive false next over	1
passive false next several	26
passive false next she	35
passive false next so	25
passive false next some	-10
passive false next sunday	-15
passive false next that	30
passive false next the	13
passive false next their	12
passive false next them	-23
passive false next themselves	22
passive false next they	49
passive false next this	6
passive false next those	30
passive false next thursday	-29
passive false next to	18
passive false next tuesday	-45
passive false next was	-9
passive false next wednesday	-11
passive false next what	11
passive false next when	-19
passive false next whether	13
passive false next who	-59
passive false next will	2
passive false next with	-26
passive false next word	-9
passive false next would	-82
passive true next -ly	-83
passive true next Name	-14
passive true next a	-41
passive true next about	18
passive true next as	-63
passive true next at	-35
passive true next by	-27
passive true next for	-1
passive true next his	-18
passive true next in	23
passive true next of	37
passive true next on	-1
passive true next that	3
passive true next the	-57
passive true next to	-1
passive true next whether	-44
passive true next word	-28
second "	-8
second #	-28
second $	-28
second 's	29
second ,	35
second -	-40
second -ed	-32
second -ing	24
second -ly	-39
second .	-28
second :	-24
second Name	-10
second about	-21
second after	-88
second against	31
second all	-48
second an	-30
second and	-15
second any	15
second are	42
second as	12
second at	-87
second be	-42
second by	-48
second can	-4
second during	-86
second for	15
second from	-53
second had	-42
second has	-73
second have	-48
second he	-8
second her	-37
second him	34
second his	56
second if	-48
second in	-43
second is	7
second it	-16
second its	-3
second many	10
second monday	-98
second more	-26
second most	-9
second much	31
second night	-2
second not	-36
second of	8
second on	-75
second or	-51
second other	25
second over	12
second some	8
second than	-61
second that	77
second the	6
second their	-14
second them	-1
second they	7
second this	-63
second those	-1
second tuesday	-43
second two	16
second wednesday	-25
second week	-14
second what	48
second when	-76
second whether	26
second who	-21
second will	19
second with	-19
second word	1
second would	-30
second year	-96
share 0	-89
share 1	-75
share 2	-13
share 3	10
share 4	41
share 5	36
source Name	2
source body	25
source far	-33
source group	30
source he	4
source i	-2
source it	-23
source others	-10
source person	12
source she	13
source they	-11
source thing	-50
source we	9
source who	-5
source you	-12
stem accept	-75
stem accord	-76
stem accord next to	-76
stem accus	8
stem accus next Name	21
stem accus next the	29
stem accusation	-79
stem acknowledg	7
stem ad	-77
stem ad next to	-68
stem address	-28
stem admit	9
stem adopt	-49
stem advic	-66
stem advocat	4
stem advocat next for	9
stem agre	20
stem agre next with	50
stem aim	15
stem aim next at	-47
stem alleg	-12
stem alleg next word	-11
stem allegation	-84
stem allow	-18
stem allow next Name	-4
stem allow next word	-26
stem announc	-9
stem answer	-23
stem appear	-69
stem appear next -ed	-67
stem appear next on	-74
stem appear next to	-38
stem appear next word	-78
stem appoint	-19
stem approv	4
stem argu	69
stem ask	-26
stem ask next Name	-38
stem ask next word	-21
stem assertion	-22
stem attack	-26
stem attack next Name	18
stem attempt	-25
stem attempt next to	-15
stem attention	-29
stem attention next to	19
stem avoid	-34
stem awar	1
stem back	-13
stem back next Name	24
stem back next word	23
stem believ	-10
stem blam	42
stem blast	23
stem blast next Name	3
stem block	-27
stem boo	-20
stem broad	-24
stem broad next word	-20
stem call	3
stem call next Name	-54
stem call next for	50
stem call next on	67
stem call next the	-46
stem call next to	-13
stem call next with	-77
stem call next word	-60
stem cast	-18
stem cast next their	-77
stem cast next word	-17
stem celebrat	-45
stem challeng	-8
stem challeng next Name	-8
stem chant	-23
stem charg	-21
stem cheer	1
stem cit	43
stem claim	-16
stem claim next that	-2
stem claim next word	51
stem clear	-33
stem clear next that	-52
stem clear next word	-38
stem column	3
stem concern	-9
stem concern next about	14
stem concern next that	18
stem condemn	10
stem confident	24
stem consensu	-72
stem consider	7
stem consider next a	-10
stem continu	-17
stem continu next to	18
stem convinc	-21
stem count	-7
stem counter	-1
stem cover	-25
stem criticism	-13
stem criticism next from	13
stem criticism next of	28
stem criticiz	21
stem criticiz next Name	-19
stem criticiz next the	17
stem critiqu	-17
stem critiqu next of	-7
stem decid	-23
stem decid next to	6
stem declar	50
stem declin	12
stem declin next to	5
stem dedicat	-38
stem deep	-22
stem deep next word	-36
stem defend	20
stem defend next Name	9
stem defend next his	-46
stem defend next the	29
stem deliver	-18
stem deliver next a	18
stem demand	-19
stem demonstrat	-10
stem den	-7
stem denounc	10
stem denounc next Name	-11
stem describ	40
stem describ next word	17
stem design	-68
stem design next to	-65
stem detail	-53
stem determin	-27
stem devot	2
stem discus	14
stem discus next the	-1
stem discuss	-27
stem dismiss	31
stem disput	-4
stem doubt	-12
stem doubt next about	-21
stem drew	-42
stem drew next word	-70
stem eager	-7
stem eager next to	6
stem echo	-16
stem email	-78
stem embrac	-8
stem emphasiz	13
stem encourag	-22
stem endors	23
stem endors next Name	14
stem endors next the	-15
stem endorsement	-22
stem endorsement next of	-13
stem enjoy	-10
stem estimat	22
stem expect	4
stem expect next to	44
stem explain	45
stem expos	-17
stem express	-7
stem express next word	-6
stem favor	-18
stem favor next Name	-37
stem favor next of	3
stem favor next word	-99
stem fear	-30
stem feel	-9
stem felt	-15
stem felt next -ed	-1
stem fil	-32
stem fil next a	26
stem find	-15
stem fir	-28
stem focu	-21
stem focu next on	12
stem focus	10
stem focus next on	28
stem follow	-33
stem found	-11
stem fun	-19
stem harsh	-4
stem highlight	-22
stem hir	-29
stem hit	-41
stem hop	5
stem hop next for	-25
stem hop next of	-30
stem hop next to	4
stem hopeful	-6
stem identif	-5
stem identif next as	-84
stem ignor	-11
stem intend	-27
stem intend next to	-81
stem introduc	-63
stem invit	-41
stem issu	-14
stem issu next a	10
stem knew	-21
stem know next that	35
stem know next word	26
stem known	-42
stem known next as	-9
stem known next for	-87
stem known next to	1
stem laid	-2
stem launch	-28
stem launch next a	-24
stem learn	-11
stem length	23
stem letter	-3
stem list	29
stem look	-18
stem look next at	-18
stem look next for	-1
stem look next like	-71
stem look next to	47
stem look next word	-9
stem mad	-33
stem mad next -ing	-99
stem mad next a	2
stem mad next in	-75
stem mad next it	58
stem mad next word	2
stem mention	10
stem mention next Name	-5
stem mention next of	23
stem mention next the	30
stem mind	-18
stem mock	22
stem nam	-11
stem nam next Name	-54
stem nominat	-38
stem nominat next Name	5
stem not	14
stem not next that	9
stem notion	19
stem notion next that	36
stem offensiv	-23
stem offer	3
stem offer next a	-25
stem offer next word	-3
stem open	-35
stem oppos	12
stem oppos next the	43
stem oppos next word	30
stem opposition	-27
stem opposition next to	-5
stem outlin	20
stem pass	-29
stem persuad	-19
stem pick	-68
stem pick next word	-47
stem plan	-13
stem plan next for	-49
stem plan next to	33
stem plead	3
stem pledg	16
stem pledg next to	56
stem pledg next word	-63
stem point	-7
stem point next to	16
stem portra	22
stem post	-20
stem prais	41
stem prais next Name	-23
stem predict	25
stem prefer	14
stem present	-36
stem press	-55
stem project	2
stem promis	-8
stem promis next to	10
stem promis next word	-2
stem promot	-5
stem propos	-13
stem propos next word	-35
stem proud	-84
stem provid	-47
stem provid next word	7
stem publish	-4
stem push	-18
stem push next Name	-59
stem push next for	49
stem put	-21
stem question	-15
stem question next Name	41
stem question next about	22
stem question next from	-57
stem question next of	-71
stem question next word	-86
stem quick	-12
stem quick next to	1
stem rail	33
stem rattl	-66
stem read	-4
stem recall	28
stem recognition	-59
stem recogniz	-38
stem refer	25
stem refer next to	33
stem referenc	9
stem referenc next to	18
stem refus	26
stem refus next to	15
stem reject	22
stem reject next the	-15
stem releas	-20
stem releas next a	-12
stem remember	12
stem repeat	15
stem repeat next word	-14
stem report	-8
stem report next word	-26
stem requir	-42
stem respond	-9
stem respond next by	-11
stem respond next to	10
stem reveal	-25
stem sa	23
stem sa next he	6
stem sa next that	-33
stem sa next the	-13
stem sa next they	39
stem said	6
stem said next Name	-8
stem saw	-17
stem saw next the	4
stem say	28
stem se	3
stem se next Name	16
stem se next the	14
stem se next word	20
stem seek	-2
stem seek next to	-3
stem seek next word	7
stem seem	-63
stem seem next -ly	-53
stem seem next like	-99
stem seem next to	-12
stem seem next word	-26
stem seen	-25
stem seen next as	-24
stem shar	-55
stem sharp	-55
stem sharp next word	-54
stem show	-10
stem show next Name	24
stem show next a	55
stem show next that	5
stem show next the	-18
stem show next word	-34
stem shown	-7
stem sign	-26
stem skeptical	6
stem slam	33
stem sought	4
stem sought next to	-8
stem sound	-29
stem speak	-8
stem spok	-22
stem spok next -ly	5
stem spok next about	30
stem spok next to	-87
stem spoken	-13
stem statement	12
stem statement next -ing	15
stem statement next that	33
stem stop	-82
stem struck	-30
stem struggl	-26
stem stuck	-65
stem stump	-19
stem stump next word	-13
stem suggest	21
stem suggest next that	25
stem suggestion	2
stem suggestion next that	3
stem support	-9
stem support next -ing	4
stem support next Name	-14
stem support next a	-11
stem support next among	-64
stem support next for	-37
stem support next from	-50
stem support next in	-67
stem support next of	35
stem support next the	39
stem support next to	-34
stem support next word	30
stem supportiv	-12
stem talk	-8
stem talk next about	35
stem talk next to	-55
stem talk next word	-78
stem tell	3
stem tell next word	-37
stem tend	-62
stem tend next to	-62
stem thank	16
stem think	-5
stem think next Name	37
stem think next it	-17
stem think next of	-20
stem think next that	-19
stem think next the	15
stem thought	-10
stem threaten	-1
stem threaten next to	14
stem titl	-86
stem told	-42
stem touch	-1
stem tout	-26
stem tr	-38
stem tr next to	-14
stem tribut	-68
stem turn	-33
stem tweet	23
stem unclear	-65
stem unclear next whether	-55
stem understand	-23
stem upset	-12
stem urg	29
stem view	-8
stem view next as	-8
stem view next of	-34
stem voic	-6
stem vot	-7
stem vot next for	50
stem vot next in	-76
stem want	-1
stem want next Name	15
stem want next the	-14
stem warn	-41
stem watch	-12
stem went	-18
stem went next on	30
stem went next to	-125
stem went next word	-48
stem will	-4
stem will next to	-2
stem wor	-81
stem word	-76
stem writ	-30
stem written	-16
stem wrot	-39
word accepting	-75
word accepting infinitive false	-75
word accepting passive false	-62
word according	-76
word according far	-64
word according infinitive false	-76
word according next to	-76
word according passive false	-76
word accusations	-79
word accusations far	-53
word accusations infinitive false	-75
word accusations passive false	-79
word accused	7
word accused far	15
word accused infinitive false	7
word accused near	-1
word accused next Name	16
word accused passive false	7
word accuses	0
word accusing	28
word accusing infinitive false	28
word acknowledge	8
word acknowledge far	-49
word acknowledge infinitive true	-49
word acknowledge passive false	8
word acknowledged	13
word acknowledged infinitive false	13
word acknowledged near	35
word acknowledged passive false	13
word acknowledging	0
word acquiesced	0
word added	-30
word added infinitive false	-30
word added passive false	-30
word adding	-74
word adding infinitive false	-74
word addressed	-28
word addressed infinitive false	-28
word addressed near	-18
word addressed passive false	-28
word adds	0
word admission	0
word admit	0
word admits	0
word admitted	0
word admitting	0
word adopted	-49
word adopted infinitive false	-49
word adopted near	-44
word adopted passive false	-38
word advice	-66
word advice infinitive false	-66
word advice near	-47
word advice passive false	-66
word advocate	9
word advocate far	-30
word advocate infinitive false	-2
word advocate near	32
word advocate next for	-4
word advocate passive false	9
word advocated	0
word agree	2
word agree infinitive false	5
word agree near	4
word agree passive false	2
word agreed	11
word agreed infinitive false	11
word agreed passive false	11
word agrees	0
word aim	13
word aim infinitive false	13
word aim passive false	13
word aimed	-29
word aimed infinitive false	-29
word aimed near	-18
word aimed next at	-50
word aimed passive false	-20
word aiming	0
word allegations	-84
word allegations infinitive false	-84
word allegations passive false	-84
word alleged	-6
word alleged far	-6
word alleged infinitive false	-6
word alleged next word	-5
word alleged passive false	-6
word alleges	0
word alleging	0
word allowed	-22
word allowed infinitive false	-22
word allowed near	-20
word allowed passive false	21
word allows	-4
word allows infinitive false	-4
word allows near	-4
word allows next word	-11
word allows passive false	-4
word alluding	0
word angered	0
word announce	0
word announced	13
word announced infinitive false	13
word announced near	28
word announced passive false	13
word announcing	0
word answer	-7
word answer far	5
word answer infinitive false	-6
word answer infinitive true	-12
word answer near	-26
word answer passive false	-7
word answered	0
word anxiety	0
word apologized	0
word appear	-75
word appear far	-55
word appear infinitive false	-66
word appear near	-62
word appear next to	-38
word appear passive false	-75
word appeared	-38
word appeared infinitive false	-38
word appeared near	-32
word appeared next to	2
word appeared passive false	-38
word appears	-36
word appears infinitive false	-36
word appears near	-33
word appears next to	-101
word appears passive false	-36
word applauded	0
word appointed	-19
word appointed infinitive false	-15
word approved	4
word approved infinitive false	4
word argue	0
word argued	0
word argues	0
word arguing	0
word arguments	0
word articulated	0
word ask	-30
word ask far	-75
word ask infinitive true	-67
word ask passive false	-30
word asked	-17
word asked far	-13
word asked infinitive false	-17
word asked near	-14
word asked next Name	-47
word asked passive false	-17
word asking	-15
word asking infinitive false	-15
word asking passive false	-9
word asks	0
word assailed	0
word asserted	0
word asserting	0
word assertion	-22
word assertion infinitive false	-22
word assertion passive false	-22
word assumption	0
word assured	0
word attacked	-3
word attacked infinitive false	-3
word attacked near	11
word attacked next Name	46
word attacked passive false	-3
word attacking	-25
word attacking far	-91
word attacking infinitive false	-21
word attacking near	8
word attacking next Name	-76
word attacking passive false	-25
word attempted	-25
word attempted infinitive false	-25
word attempted near	-11
word attempted next to	-15
word attempted passive false	-25
word attention	-29
word attention far	7
word attention infinitive false	-29
word attention near	-112
word attention next to	19
word attention passive false	-29
word attributed	0
word authorized	0
word avoided	-34
word avoided infinitive false	-34
word avoided near	-34
word avoided passive false	-34
word aware	1
word aware infinitive false	1
word backed	-22
word backed infinitive false	-22
word backed near	-17
word backed next Name	16
word backed passive false	-10
word backing	-9
word backing far	-34
word backing infinitive false	-9
word backing near	2
word backing next Name	4
word backing next word	4
word backing passive false	-3
word backing passive true	-12
word balked	0
word belief	0
word believe	-9
word believe infinitive false	-21
word believe passive false	-9
word believes	0
word believing	0
word bemoaned	0
word blame	1
word blame infinitive false	19
word blame near	28
word blame passive false	1
word blamed	20
word blamed infinitive false	20
word blamed near	4
word blamed passive false	20
word blames	0
word blaming	0
word blasted	8
word blasted infinitive false	8
word blasted near	8
word blasted passive false	8
word blasting	0
word blasts	0
word blocked	-27
word blocked infinitive false	-27
word blocked near	-22
word blocked passive false	-16
word boasted	0
word boasts	0
word booed	-20
word booed infinitive false	-20
word booed near	-17
word broad	-24
word broad far	-8
word broad infinitive false	-24
word broad next word	-20
word broad passive false	-9
word brushed	0
word call	-16
word call far	1
word call infinitive false	-44
word call infinitive true	37
word call near	-29
word call next for	-22
word call next to	18
word call next word	-17
word call passive false	-16
word called	5
word called far	7
word called infinitive false	-1
word called near	-6
word called next Name	-78
word called next for	46
word called next on	41
word called next the	-20
word called passive false	5
word calling	-5
word calling far	-5
word calling infinitive false	-5
word calling near	-17
word calling next for	24
word calling passive false	-58
word calling passive true	51
word calls	1
word calls far	-54
word calls infinitive false	1
word calls near	16
word calls next for	15
word calls passive false	1
word cast	-18
word cast far	-12
word cast infinitive false	-28
word cast infinitive true	3
word cast near	-21
word cast next their	-77
word cast next word	-17
word cast passive false	-16
word cautioned	0
word celebrated	-45
word celebrated infinitive false	-45
word challenged	-12
word challenged infinitive false	-12
word challenged near	-39
word challenged passive false	3
word challenging	-6
word challenging infinitive false	-6
word challenging near	-10
word challenging next Name	-29
word challenging passive false	-29
word challenging passive true	9
word championed	0
word chanted	0
word chanting	0
word chants	0
word charged	-21
word charged infinitive false	-21
word charged passive false	-21
word cheer	0
word cheered	-15
word cheered infinitive false	-15
word cheered passive false	-15
word cite	0
word cited	2
word cited infinitive false	2
word cited near	14
word cited passive false	2
word cites	0
word citing	51
word citing infinitive false	51
word citing passive false	51
word claim	-2
word claim far	-14
word claim infinitive false	-2
word claim near	7
word claim passive false	-2
word claimed	0
word claiming	-10
word claiming infinitive false	-10
word claims	-2
word claims infinitive false	-2
word claims near	12
word claims passive false	-2
word clear	-33
word clear far	4
word clear infinitive false	-22
word clear near	-83
word clear next that	-52
word clear next word	-38
word clear passive false	-33
word clear passive true	-14
word column	3
word column infinitive false	3
word column passive false	3
word commented	0
word complain	0
word complained	0
word complaints	0
word conceded	0
word concern	-4
word concern far	14
word concern infinitive false	-4
word concern near	-43
word concern passive false	-4
word concerned	-19
word concerned infinitive false	-19
word concerned near	-21
word concerns	-18
word concerns far	-8
word concerns infinitive false	-18
word concerns near	-28
word concerns next about	15
word concerns passive false	-18
word conclude	0
word concluded	0
word concludes	0
word condemned	0
word condemning	0
word confidence	0
word confident	24
word confident infinitive false	24
word confirmed	0
word congratulated	0
word consensus	-72
word consensus infinitive false	-72
word consensus passive false	-72
word considered	-10
word considered far	-3
word considered infinitive false	-10
word considered near	-12
word considered passive false	29
word considered passive true	-68
word considering	-1
word considering infinitive false	-1
word considers	0
word contends	0
word contention	0
word continued	-17
word continued infinitive false	-17
word continued near	-15
word continued next to	18
word continued passive false	-17
word convince	-12
word convince far	-9
word convince infinitive true	10
word convince passive false	-12
word convinced	0
word counter	-1
word counter far	7
word counter passive false	-1
word counting	-7
word counting infinitive false	-7
word covered	-25
word covered infinitive false	-25
word covered near	-78
word covered passive false	-17
word credited	0
word criticism	-13
word criticism far	-8
word criticism infinitive false	-8
word criticism near	-15
word criticism next from	13
word criticism next of	28
word criticism passive false	-13
word criticize	4
word criticize passive false	4
word criticized	20
word criticized far	-6
word criticized infinitive false	20
word criticized near	19
word criticized next Name	28
word criticized next the	-24
word criticized passive false	20
word criticizing	17
word criticizing infinitive false	17
word criticizing passive false	1
word critique	-17
word critique infinitive false	-17
word critique next of	-7
word critique passive false	-17
word cry	0
word debated	0
word decide	-26
word decide infinitive false	12
word decide near	12
word decide passive false	-26
word decided	-11
word decided infinitive false	-11
word decided near	-1
word decided next to	22
word decided passive false	-9
word deciding	0
word declare	0
word declared	6
word declared infinitive false	6
word declared passive false	6
word declares	0
word declaring	0
word declined	12
word declined infinitive false	14
word declined near	9
word declined next to	5
word declined passive false	12
word decried	0
word dedicated	-38
word dedicated infinitive false	-38
word deemed	0
word deep	-22
word deep far	1
word deep infinitive false	-22
word deep next word	-36
word deep passive false	-12
word defend	-14
word defend far	-16
word defend infinitive true	-19
word defend passive false	-14
word defended	34
word defended infinitive false	34
word defended near	15
word defended next his	-35
word defended passive false	34
word defending	-16
word defending infinitive false	-9
word defending near	-6
word defending passive false	-38
word delivered	-31
word delivered infinitive false	-29
word delivered near	-19
word delivered next a	11
word delivered passive false	-27
word delivering	-2
word delivering infinitive false	-2
word delivering passive false	15
word demand	-18
word demand infinitive false	-1
word demand passive false	-18
word demanded	0
word demands	-4
word demands infinitive false	-4
word demands passive false	-4
word demonstrate	-10
word demonstrate far	-39
word demonstrate infinitive true	-39
word demonstrate passive false	-10
word denied	-7
word denied infinitive false	-7
word denied passive false	-7
word denounced	17
word denounced infinitive false	17
word denounced near	6
word denounced passive false	17
word denouncing	-23
word denouncing infinitive false	-23
word denouncing passive false	-8
word derided	0
word describe	-11
word describe far	-15
word describe infinitive true	-15
word describe passive false	-11
word described	21
word described infinitive false	21
word described near	8
word described passive false	21
word describes	0
word describing	0
word description	0
word designed	-68
word designed infinitive false	-68
word designed near	-57
word designed next to	-65
word designed passive false	-67
word designed passive true	-44
word desire	0
word detailed	-30
word detailed infinitive false	-30
word detailed passive false	-24
word detailing	0
word determine	-12
word determine far	-6
word determine infinitive true	7
word determine passive false	-12
word determined	0
word determining	0
word devoted	2
word devoted infinitive false	2
word devoted near	8
word devoted passive false	-45
word disagree	0
word disappointed	0
word disclosed	0
word disclosure	0
word discuss	14
word discuss far	15
word discuss infinitive false	7
word discuss infinitive true	15
word discuss near	7
word discuss next the	-1
word discuss passive false	14
word discussed	3
word discussed infinitive false	3
word discussed near	-13
word discussed passive false	3
word discussing	0
word dislike	0
word dismissed	20
word dismissed infinitive false	20
word dismissed near	30
word dismissed passive false	20
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
word doubts	-21
word doubts infinitive false	-21
word doubts next about	-21
word doubts passive false	-21
word drew	-42
word drew infinitive false	-42
word drew near	-37
word drew next word	-70
word drew passive false	-42
word dubbed	0
word eager	-7
word eager infinitive false	-7
word eager near	27
word eager next to	6
word eager passive true	27
word echoed	2
word echoed infinitive false	2
word echoed near	19
word echoed passive false	2
word echoing	0
word emailed	-78
word emailed passive false	-78
word embrace	-8
word embrace far	23
word embrace infinitive false	-49
word embrace passive false	-8
word embraced	12
word embraced infinitive false	12
word embraced near	-9
word embraced passive false	12
word embracing	-47
word embracing infinitive false	-43
word emphasize	0
word emphasized	0
word emphasizing	0
word encourage	0
word encouraged	0
word endorse	10
word endorse far	15
word endorse infinitive false	-24
word endorse infinitive true	15
word endorse near	-24
word endorse next Name	9
word endorse passive false	10
word endorsed	16
word endorsed infinitive false	16
word endorsed near	24
word endorsed next Name	12
word endorsed passive false	22
word endorsement	-22
word endorsement far	-52
word endorsement infinitive false	-22
word endorsement next of	-13
word endorsement passive false	-22
word endorsing	-2
word endorsing far	24
word endorsing infinitive false	-2
word endorsing next Name	2
word endorsing passive false	-15
word enjoyed	-10
word enjoyed infinitive false	-10
word enjoyed near	4
word enjoyed passive false	-10
word estimated	0
word estimates	0
word expect	-22
word expect passive false	-22
word expected	0
word expecting	0
word explain	27
word explain infinitive true	11
word explain passive false	27
word explained	0
word explaining	0
word explains	0
word exposed	-17
word exposed infinitive false	-17
word exposed near	-17
word exposed passive false	-2
word express	0
word expressed	7
word expressed infinitive false	7
word expressed near	19
word expressed next word	24
word expressed passive false	7
word expressing	0
word favor	3
word favor far	-9
word favor infinitive false	11
word favor near	18
word favor next of	3
word favor passive false	3
word favored	-39
word favored infinitive false	-39
word favored near	-13
word favored passive false	-18
word favors	-75
word favors infinitive false	-75
word favors passive false	-75
word fear	-6
word fear infinitive false	-6
word fear passive false	-6
word fearing	0
word fears	-36
word fears infinitive false	-27
word fears passive false	-36
word feel	-8
word feel infinitive false	-13
word feel near	1
word feel passive false	-8
word feeling	0
word felt	-15
word felt infinitive false	-15
word felt near	-14
word felt next -ed	-1
word felt passive false	-14
word filed	-32
word filed infinitive false	-32
word filed near	-22
word filed next a	26
word filed passive false	-26
word finds	-15
word finds infinitive false	-15
word finds near	-15
word finds passive false	-15
word fired	-28
word fired infinitive false	-28
word fired near	-24
word fired passive false	-7
word fired passive true	-73
word focus	-21
word focus far	-18
word focus infinitive false	-32
word focus infinitive true	9
word focus near	-29
word focus next on	12
word focus passive false	-21
word focused	-15
word focused far	-36
word focused infinitive false	-14
word focused next on	-15
word focused passive false	-24
word focuses	0
word focusing	0
word follows	-33
word follows infinitive false	-33
word follows near	-27
word follows passive false	-33
word footage	0
word forecast	0
word forth	0
word found	-11
word found far	26
word found infinitive false	2
word found near	-37
word found passive false	-11
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
word highlighted passive false	35
word highlighting	-79
word highlighting infinitive false	-79
word hints	0
word hired	-29
word hired infinitive false	-29
word hired near	-16
word hired passive false	-19
word hitting	-41
word hitting infinitive false	-36
word hitting passive false	-37
word hope	-5
word hope far	-38
word hope infinitive false	-5
word hope near	16
word hope passive false	-5
word hoped	0
word hopeful	-6
word hopeful infinitive false	-6
word hopeful near	-16
word hopeful passive false	-30
word hopes	3
word hopes far	-62
word hopes infinitive false	8
word hopes near	48
word hopes next of	-10
word hopes next to	34
word hopes passive false	3
word hoping	11
word hoping infinitive false	11
word hoping near	11
word hoping next to	22
word hoping passive false	41
word hoping passive true	-32
word identified	-4
word identified infinitive false	-4
word identified near	-2
word identified passive false	11
word identify	-1
word identify infinitive false	-3
word identify near	-3
word identify passive false	-1
word ignored	-11
word ignored infinitive false	-11
word ignored near	8
word ignored passive false	-9
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
word intended near	-19
word intended next to	-81
word intended passive false	-3
word interested	0
word interjected	0
word introduced	-22
word introduced infinitive false	-22
word introduced near	-19
word introduced passive false	-7
word introducing	0
word invited	-41
word invited infinitive false	-38
word invited near	-33
word invoked	0
word issued	-14
word issued infinitive false	-14
word issued near	-7
word issued next a	10
word issued passive false	-9
word joked	0
word justify	0
word knew	-21
word knew infinitive false	-21
word knew near	-14
word knew passive false	-21
word knocked	0
word know	-9
word know far	-32
word know infinitive false	-5
word know infinitive true	-15
word know near	2
word know next word	-18
word know passive false	-9
word knowing	0
word known	-42
word known far	-8
word known infinitive false	-41
word known near	-53
word known next as	-9
word known next for	-87
word known next to	1
word known passive false	-39
word known passive true	-27
word knows	7
word knows infinitive false	7
word knows near	7
word knows passive false	7
word labeled	0
word laid	-2
word laid infinitive false	-2
word laid near	15
word laid passive false	23
word lambasted	0
word lamented	0
word lashed	0
word launched	-62
word launched infinitive false	-62
word launched near	-59
word launched next a	-61
word launched passive false	-62
word launching	0
word laying	0
word lays	0
word learn	0
word learned	4
word learned infinitive false	7
word learned near	-1
word learned passive false	4
word length	23
word length far	23
word length infinitive false	23
word length passive false	23
word letter	-3
word letter far	16
word letter infinitive false	-3
word letter passive false	-3
word likened	0
word listed	-18
word listed infinitive false	-18
word listed near	-11
word listed passive false	-6
word lists	46
word lists infinitive false	46
word lists passive false	46
word look	-28
word look far	-27
word look infinitive false	-24
word look infinitive true	-17
word look near	-19
word look next at	7
word look next word	-13
word look passive false	-26
word looked	-19
word looked infinitive false	-19
word looked near	-19
word looked passive false	-18
word looking	2
word looking far	-8
word looking infinitive false	2
word looking near	6
word looking next for	16
word looking next to	34
word looking next word	-9
word looking passive false	-52
word looking passive true	33
word looks	-31
word looks infinitive false	-31
word looks near	-31
word looks passive false	-31
word made	-33
word made far	-48
word made infinitive false	-33
word made near	-36
word made next -ing	-99
word made next a	2
word made next in	-75
word made next it	58
word made next word	2
word made passive false	-30
word made passive true	-104
word maintained	0
word measured	0
word mention	20
word mention far	41
word mention infinitive false	22
word mention near	-6
word mention next of	23
word mention passive false	20
word mentioned	-4
word mentioned infinitive false	-4
word mentioned near	12
word mentioned passive false	-4
word mentioning	0
word mentions	0
word mind	-18
word mind far	-19
word mind infinitive false	-8
word mind passive false	-18
word mocked	25
word mocked infinitive false	25
word mocked passive false	25
word mocking	0
word mused	0
word named	-3
word named infinitive false	-3
word named near	20
word named next Name	-54
word named passive false	-3
word naming	0
word negotiated	0
word nominate	-54
word nominated	2
word nominated infinitive false	2
word nominated near	-5
word note	-32
word note infinitive false	-51
word note passive false	-32
word noted	40
word noted infinitive false	40
word noted passive false	40
word notes	0
word noticed	0
word noting	0
word notion	19
word notion far	26
word notion infinitive false	19
word notion next that	36
word notion passive false	19
word obvious	0
word offensive	-23
word offensive infinitive false	-23
word offensive passive false	-23
word offer	-7
word offer far	7
word offer infinitive false	-29
word offer infinitive true	21
word offer near	-24
word offer next a	-16
word offer next word	-40
word offer passive false	-7
word offered	-10
word offered infinitive false	-10
word offered near	-31
word offered next a	-48
word offered next word	16
word offered passive false	-10
word offering	0
word offering far	-12
word offering infinitive false	5
word offering passive false	-33
word offers	-11
word offers infinitive false	-11
word offers near	-11
word offers passive false	-11
word opened	-35
word opened infinitive false	-35
word opened near	-34
word opened passive false	-35
word oppose	3
word oppose far	-31
word oppose infinitive false	25
word oppose near	26
word oppose passive false	3
word opposed	-15
word opposed far	-18
word opposed infinitive false	-15
word opposed near	-11
word opposed passive false	-2
word opposes	0
word opposition	-27
word opposition far	-35
word opposition infinitive false	-27
word opposition near	-20
word opposition next to	-5
word opposition passive false	-27
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
word persuade	-11
word persuade passive false	-11
word persuaded	0
word picked	-68
word picked infinitive false	-68
word picked near	-57
word picked next word	-47
word picked passive false	-65
word pivoted	0
word planning	-13
word planning infinitive false	-13
word planning near	-2
word planning next to	21
word planning passive true	-1
word plans	-6
word plans far	-12
word plans infinitive false	-6
word plans near	3
word plans next to	25
word plans passive false	-6
word pleaded	3
word pleaded infinitive false	3
word pleaded passive false	3
word pledge	0
word pledged	-84
word pledged far	-64
word pledged infinitive false	-80
word pledged near	-53
word pledged next word	-63
word pledged passive false	-84
word pledges	0
word pledging	0
word pointed	9
word pointed infinitive false	9
word pointed near	30
word pointed next to	15
word pointed passive false	9
word pointing	0
word portray	0
word portrayed	0
word portraying	0
word posted	-26
word posted infinitive false	-26
word posted near	-26
word posted passive false	-26
word posts	-6
word posts infinitive false	-6
word posts passive false	-6
word praise	-21
word praise far	-14
word praise infinitive false	-3
word praise passive false	-21
word praised	40
word praised infinitive false	40
word praised near	8
word praised next Name	-14
word praised passive false	40
word praises	0
word praising	0
word predict	0
word predicted	0
word predicting	0
word prefer	8
word prefer infinitive false	8
word prefer passive false	8
word preferred	-19
word preferred infinitive false	-19
word preferred passive false	-11
word prefers	0
word presented	-36
word presented infinitive false	-36
word presented near	-28
word pressed	0
word pressing	0
word proclaimed	0
word projected	2
word projected infinitive false	2
word promise	-28
word promise far	-12
word promise infinitive false	-26
word promise near	-58
word promise next to	-9
word promise passive false	-28
word promised	0
word promises	-17
word promises infinitive false	-17
word promises near	-23
word promises passive false	-17
word promising	-9
word promising infinitive false	-9
word promote	1
word promote passive false	1
word promoting	-8
word promoting far	7
word promoting infinitive false	-8
word promoting passive false	2
word proposed	-2
word proposed far	-6
word proposed infinitive false	-2
word proposed near	-9
word proposed next word	-31
word proposed passive false	-2
word proposing	0
word proud	-84
word proud infinitive false	-78
word provided	-47
word provided infinitive false	-47
word provided near	-35
word provided next word	7
word provided passive false	-43
word published	-4
word published infinitive false	-4
word published near	3
word published passive false	6
word pushed	-19
word pushed infinitive false	-19
word pushed near	-14
word pushed passive false	-13
word pushing	0
word pushing far	-16
word pushing near	8
word pushing passive false	-33
word pushing passive true	21
word puts	-21
word puts infinitive false	-21
word puts near	-11
word puts passive false	-21
word question	-18
word question far	-5
word question infinitive false	-33
word question near	-69
word question next about	12
word question next of	-67
word question passive false	-18
word questioned	21
word questioned infinitive false	21
word questioned near	32
word questioned passive false	21
word questioning	0
word questions	-49
word questions far	-5
word questions infinitive false	-34
word questions near	-69
word questions next about	10
word questions passive false	-49
word quick	-12
word quick infinitive false	-12
word quick near	-7
word quick next to	1
word quick passive true	13
word quoted	0
word railed	33
word railed infinitive false	33
word railed passive false	33
word rattled	-66
word rattled infinitive false	-66
word rattled near	-66
word reacted	0
word read	6
word read passive false	6
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
word recognize	-8
word recognize infinitive false	-9
word recognize near	-9
word recognize passive false	-8
word recognized	-48
word recognized infinitive false	-48
word recognized near	-38
word recognized passive false	-29
word recommended	0
word recounted	0
word reference	-1
word reference far	8
word reference infinitive false	-1
word reference next to	18
word reference passive false	-1
word referenced	0
word referencing	0
word referred	-17
word referred infinitive false	-17
word referred passive false	-17
word referring	18
word referring far	4
word referring infinitive false	18
word referring near	18
word referring next to	28
word referring passive false	-7
word refers	0
word refuse	6
word refuse passive false	6
word refused	1
word refused infinitive false	1
word refused next to	-4
word refused passive false	1
word refuses	0
word refusing	0
word regarded	0
word reiterated	0
word rejected	30
word rejected infinitive false	30
word rejected near	21
word rejected next the	8
word rejected passive false	30
word rejecting	0
word rejection	0
word released	-17
word released far	-107
word released infinitive false	-16
word released near	-11
word released next a	-33
word released passive false	-5
word released passive true	-93
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
word repeated	17
word repeated far	-29
word repeated infinitive false	17
word repeated next word	-5
word repeated passive false	17
word repeating	0
word replied	0
word reported	3
word reported far	-26
word reported infinitive false	3
word reported near	1
word reported passive false	3
word reports	-17
word reports far	-10
word reports infinitive false	-27
word reports near	-23
word reports passive false	-17
word requested	0
word required	-42
word required infinitive false	-42
word required near	-32
word required passive false	-28
word respond	2
word respond far	23
word respond infinitive false	-18
word respond infinitive true	27
word respond near	-15
word respond next to	9
word respond passive false	2
word responded	-6
word responded infinitive false	-6
word responded near	-12
word responded next by	-2
word responded next to	10
word responded passive false	-6
word responds	0
word restricting	0
word retweeted	0
word reveal	0
word revealed	4
word revealed infinitive false	4
word revealed passive false	4
word ruled	0
word said	6
word said far	34
word said infinitive false	6
word said near	-32
word said next Name	-8
word said passive false	6
word saw	-17
word saw infinitive false	-17
word saw near	-27
word saw next the	4
word saw passive false	-17
word say	11
word say far	-12
word say infinitive false	13
word say infinitive true	1
word say near	29
word say next that	-25
word say next they	39
word say passive false	11
word saying	22
word saying far	-32
word saying infinitive false	22
word saying passive false	-10
word says	28
word says far	26
word says infinitive false	28
word says near	18
word says passive false	28
word scared	0
word see	-9
word see far	-45
word see infinitive false	23
word see infinitive true	-46
word see near	23
word see next Name	-8
word see next the	13
word see next word	22
word see passive false	-9
word seeking	-4
word seeking far	-6
word seeking infinitive false	-4
word seeking near	-7
word seeking next to	-2
word seeking next word	18
word seeking passive false	-27
word seeking passive true	34
word seeks	4
word seeks infinitive false	4
word seeks near	27
word seeks next to	-6
word seeks passive false	4
word seem	-31
word seem infinitive false	-31
word seem near	-28
word seem next to	-6
word seem passive false	-31
word seemed	-38
word seemed far	-87
word seemed infinitive false	-38
word seemed near	-30
word seemed next to	-23
word seemed next word	-13
word seemed passive false	-38
word seems	-53
word seems infinitive false	-53
word seems near	-50
word seems next to	-28
word seems next word	-46
word seems passive false	-53
word seen	-25
word seen far	-44
word seen infinitive false	-39
word seen near	-11
word seen next as	-24
word seen passive false	-1
word seen passive true	-55
word sees	28
word sees infinitive false	28
word sees near	28
word sees passive false	28
word sentiment	0
word shared	-55
word shared infinitive false	-55
word shared near	-44
word shared passive false	-53
word sharp	-55
word sharp far	-40
word sharp infinitive false	-55
word sharp next word	-54
word sharp passive false	-55
word shouted	0
word show	-7
word show far	-21
word show infinitive false	-5
word show infinitive true	3
word show near	9
word show next Name	7
word show next that	-13
word show next word	-5
word show passive false	-7
word showed	-2
word showed far	11
word showed infinitive false	-2
word showed near	-12
word showed next Name	33
word showed passive false	-2
word showing	-61
word showing infinitive false	-61
word showing near	-106
word showing passive false	-46
word shown	-7
word shown infinitive false	-7
word shown near	-3
word shown passive false	-7
word shows	19
word shows far	-15
word shows infinitive false	19
word shows near	29
word shows next Name	30
word shows passive false	19
word sided	0
word signaled	0
word signed	-26
word signed infinitive false	-26
word signed near	-28
word signed passive false	-22
word singled	0
word skeptical	6
word skeptical infinitive false	10
word slammed	0
word slamming	0
word slams	0
word sought	4
word sought infinitive false	4
word sought near	14
word sought next to	-8
word sought passive false	5
word sounded	-29
word sounded infinitive false	-29
word sounded near	-29
word sounded passive false	-29
word sparred	0
word speaks	-8
word speaks infinitive false	-8
word speaks near	-4
word speaks passive false	-8
word speculated	0
word speculation	0
word spoke	-22
word spoke far	-13
word spoke infinitive false	-22
word spoke near	-22
word spoke next -ly	5
word spoke next about	30
word spoke next to	-87
word spoke passive false	-22
word spoken	-13
word spoken infinitive false	-13
word spoken near	-1
word spoken passive false	-13
word stated	0
word statement	12
word statement far	37
word statement infinitive false	12
word statement next -ing	15
word statement next that	33
word statement passive false	12
word stating	0
word stopped	-82
word stopped infinitive false	-82
word stopped near	-76
word stopped passive false	-82
word stressed	0
word struck	-30
word struck infinitive false	-30
word struck near	-26
word struck passive false	-30
word struggling	-26
word struggling infinitive false	-26
word struggling near	-8
word struggling passive false	-95
word stuck	-65
word stuck infinitive false	-65
word stuck near	-59
word stuck passive false	-65
word stump	-19
word stump far	-19
word stump infinitive false	-14
word stump next word	-13
word stump passive false	-19
word suggest	15
word suggest passive false	15
word suggested	24
word suggested infinitive false	24
word suggested passive false	24
word suggesting	0
word suggestion	2
word suggestion far	23
word suggestion infinitive false	2
word suggestion next that	3
word suggestion passive false	2
word suggests	0
word support	-25
word support far	-29
word support infinitive false	-9
word support infinitive true	-54
word support near	-14
word support next Name	-37
word support next among	-53
word support next for	-37
word support next from	-50
word support next in	-65
word support next of	35
word support next the	39
word support next to	-34
word support next word	-7
word support passive false	-25
word supported	6
word supported infinitive false	6
word supported near	19
word supported next Name	-2
word supported passive false	17
word supporting	-6
word supporting far	-11
word supporting infinitive false	-4
word supporting near	1
word supporting next Name	-12
word supporting next word	20
word supporting passive false	-21
word supportive	-12
word supports	23
word supports infinitive false	23
word supports near	30
word supports passive false	23
word surprised	0
word suspected	0
word talk	-12
word talk far	-3
word talk infinitive false	-70
word talk infinitive true	36
word talk near	-20
word talk next about	12
word talk next word	-69
word talk passive false	-10
word talked	-8
word talked infinitive false	-8
word talked near	1
word talked next about	6
word talked passive false	4
word talking	-15
word talking far	13
word talking infinitive false	-14
word talking near	-38
word talking next about	5
word talking next word	-73
word talking passive false	-27
word talking passive true	12
word talks	2
word talks infinitive false	2
word talks near	14
word talks next about	31
word talks passive false	2
word tell	48
word tell far	10
word tell infinitive true	4
word tell passive false	48
word telling	-80
word telling infinitive false	-80
word telling near	-57
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
word think	6
word think infinitive false	1
word think near	16
word think next Name	8
word think next that	4
word think passive false	6
word thinking	-83
word thinking infinitive false	-83
word thinking near	-69
word thinking passive false	-77
word thinks	7
word thinks infinitive false	7
word thinks near	7
word thinks passive false	7
word thought	-10
word thought infinitive false	-10
word thought near	-12
word thought passive false	-10
word threaten	0
word threatened	10
word threatened infinitive false	10
word threatened near	-8
word threatened next to	-5
word threatened passive false	10
word threatening	0
word titled	-86
word titled infinitive false	-86
word told	-42
word told infinitive false	-42
word told near	-25
word told passive false	-42
word touched	-1
word touched infinitive false	-1
word touched near	-1
word touched passive false	-1
word touted	-4
word touted infinitive false	-4
word touted passive false	-4
word touting	0
word tribute	-68
word tribute infinitive false	-68
word tribute passive false	-68
word tried	-38
word tried infinitive false	-38
word tried near	-38
word tried next to	-14
word tried passive false	-37
word turns	-33
word turns infinitive false	-33
word turns near	-85
word turns passive false	-33
word tweeted	-4
word tweeted infinitive false	-4
word tweeted near	-13
word tweeted passive false	-4
word tweeting	33
word tweeting far	33
word tweeting infinitive false	33
word tweeting passive false	17
word unclear	-65
word unclear infinitive false	-65
word unclear near	-65
word unclear next whether	-55
word unclear passive false	-43
word unclear passive true	-66
word understand	-5
word understand far	-25
word understand infinitive true	-38
word understand passive false	-5
word understanding	0
word understood	0
word unveiled	0
word upset	-12
word upset infinitive false	-5
word upset near	4
word urged	0
word urging	0
word view	-3
word view far	20
word view infinitive false	-6
word view near	-22
word view next of	-34
word view passive false	-3
word viewed	-1
word viewed infinitive false	-5
word viewed near	20
word viewed next as	-70
word vocal	0
word voiced	-6
word voiced infinitive false	-6
word voiced near	-4
word voiced passive false	-6
word voted	-7
word voted infinitive false	-7
word voted near	-8
word voted next for	50
word voted next in	-76
word voted passive false	-5
word vow	0
word vowed	0
word vowing	0
word vows	0
word want	-6
word want infinitive false	-9
word want near	-7
word want next to	3
word want passive false	-6
word wanted	-7
word wanted infinitive false	-7
word wanted near	-4
word wanted next to	14
word wanted passive false	-7
word wants	5
word wants infinitive false	5
word wants near	-2
word wants next to	-26
word wants passive false	5
word warn	0
word warned	-3
word warned infinitive false	-3
word warned passive false	-3
word warning	0
word wary	0
word watched	-12
word watched infinitive false	-12
word watched near	-46
word watched passive false	-12
word weighed	0
word welcomed	0
word went	-18
word went far	-118
word went infinitive false	-18
word went near	-9
word went next on	30
word went next to	-125
word went next word	-48
word went passive false	-18
word widespread	0
word willing	-4
word willing infinitive false	-4
word willing near	-20
word willing next to	-2
word willing passive false	27
word wonder	0
word wondered	0
word wondering	0
word word	-76
word word infinitive false	-76
word word passive false	-73
word worried	0
word worries	0
word worry	0
word write	0
word writes	0
word writing	0
word written	-16
word written infinitive false	-16
word written passive false	-16
word wrote	-39
word wrote infinitive false	-39
word wrote near	-55
word wrote passive false	-39
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
