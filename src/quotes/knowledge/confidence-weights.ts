import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const CONFIDENCE = `any	2
carried	-32
carried 11 words	66
carried 21 words	103
carried 41 words	73
carried direct	-32
carried in 1	-22
carried name	-30
carried pronoun	11
carried short-name	-10
cue	16
cue 11 words	7
cue 2 words	38
cue 21 words	-3
cue 3 words	1
cue 41 words	19
cue 5 words	19
cue 7 words	16
cue in 1	34
cue in 2	-40
cue indirect	-5
cue mixed	16
cue name	19
cue pronoun	-11
cue role	26
cue short-name	11
cue unnamed	8
cue-and-marks	6
cue-and-marks 11 words	20
cue-and-marks 21 words	-2
cue-and-marks 3 words	18
cue-and-marks 41 words	9
cue-and-marks 5 words	18
cue-and-marks 7 words	31
cue-and-marks direct	83
cue-and-marks in 1	60
cue-and-marks in 2	42
cue-and-marks in 3	-206
cue-and-marks mixed	-127
cue-and-marks name	29
cue-and-marks pronoun	45
cue-and-marks role	-60
cue-and-marks short-name	-1
cue-and-marks unnamed	-14
direct 1 words	-122
direct 11 words	31
direct 2 words	-114
direct 21 words	81
direct 3 words	-46
direct 41 words	110
direct 5 words	-27
direct 7 words	28
direct cue added	74
direct cue asked	35
direct cue continued	17
direct cue none	-56
direct cue said	78
direct cue saying	-3
direct cue says	115
direct cue told	51
direct cue tweeted	19
direct cue wrote	289
direct opens otherwise	42
indirect 1 words	-175
indirect 11 words	22
indirect 2 words	-56
indirect 21 words	-13
indirect 3 words	-21
indirect 41 words	-34
indirect 5 words	25
indirect 7 words	19
indirect cue :	-27
indirect cue added	55
indirect cue agreed	-22
indirect cue announced	26
indirect cue argued	8
indirect cue asked	-14
indirect cue believe	-6
indirect cue found	-13
indirect cue noted	106
indirect cue pledged	-118
indirect cue reported	23
indirect cue said	109
indirect cue say	108
indirect cue saying	81
indirect cue says	170
indirect cue showed	-9
indirect cue showing	-89
indirect cue suggested	42
indirect cue suggesting	-31
indirect cue suggests	-8
indirect cue to	83
indirect cue told	36
indirect cue urged	22
indirect cue wrote	-102
indirect opens otherwise	-34
indirect opens that	26
label	26
label 11 words	9
label 21 words	30
label 41 words	36
label 7 words	71
label in 1	26
label indirect	-27
label mixed	44
label name	1
label role	-54
label short-name	127
label unnamed	-25
leaning-cue	7
leaning-cue 11 words	4
leaning-cue 21 words	-16
leaning-cue 3 words	-34
leaning-cue 5 words	-1
leaning-cue 7 words	40
leaning-cue direct	38
leaning-cue in 1	6
leaning-cue indirect	-28
leaning-cue mixed	20
leaning-cue name	-2
leaning-cue pronoun	33
leaning-cue short-name	27
leaning-cue unnamed	-36
mixed 11 words	8
mixed 21 words	-23
mixed 3 words	-5
mixed 41 words	-11
mixed 5 words	-19
mixed 7 words	4
mixed cue :	44
mixed cue added	76
mixed cue adding	115
mixed cue called	-17
mixed cue calling	21
mixed cue said	112
mixed cue saying	50
mixed cue says	67
mixed cue to	10
mixed cue told	69
mixed cue wrote	2
mixed opens otherwise	-37
mixed opens that	46
name	8
nearby-subject	-37
nearby-subject 11 words	7
nearby-subject 2 words	-42
nearby-subject 21 words	24
nearby-subject 3 words	-80
nearby-subject 41 words	45
nearby-subject 5 words	-23
nearby-subject 7 words	-30
nearby-subject direct	-37
nearby-subject in 1	-2
nearby-subject in 2	-114
nearby-subject name	-16
nearby-subject pronoun	-10
nearby-subject short-name	-12
nearby-subject unnamed	-9
nobody	-99
nobody in 1	-144
nobody indirect	-88
nobody nobody	-93
opinion	4
opinion 11 words	6
opinion 21 words	7
opinion 7 words	34
opinion in 1	33
opinion indirect	12
opinion pronoun	-75
opinion unnamed	27
role	-14
short-name	21
unnamed	-21`;

let weights: Weights | undefined;

/** Weights of how a quotation was found, for how likely it is right. */
export function confidenceWeights(): Weights {
  weights ??= readWeights(CONFIDENCE);
  return weights;
}
