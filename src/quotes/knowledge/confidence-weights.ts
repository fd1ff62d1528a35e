import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const CONFIDENCE = `any	1
carried	-33
carried 11 words	71
carried 21 words	96
carried 41 words	68
carried direct	-33
carried in 1	-24
carried name	-24
carried pronoun	15
carried short-name	3
cue	15
cue 11 words	7
cue 2 words	35
cue 21 words	-4
cue 3 words	2
cue 41 words	13
cue 5 words	19
cue 7 words	19
cue in 1	32
cue in 2	-34
cue indirect	-7
cue mixed	17
cue name	20
cue pronoun	-12
cue role	31
cue short-name	6
cue unnamed	9
cue-and-marks	5
cue-and-marks 11 words	22
cue-and-marks 21 words	2
cue-and-marks 3 words	25
cue-and-marks 41 words	8
cue-and-marks 5 words	7
cue-and-marks 7 words	28
cue-and-marks direct	79
cue-and-marks in 1	60
cue-and-marks in 2	41
cue-and-marks in 3	-207
cue-and-marks mixed	-124
cue-and-marks name	32
cue-and-marks pronoun	44
cue-and-marks role	-60
cue-and-marks short-name	-1
cue-and-marks unnamed	-17
direct 1 words	-118
direct 11 words	34
direct 2 words	-110
direct 21 words	81
direct 3 words	-56
direct 41 words	114
direct 5 words	-29
direct 7 words	25
direct cue added	76
direct cue asked	5
direct cue continued	15
direct cue none	-54
direct cue said	83
direct cue saying	13
direct cue says	115
direct cue told	53
direct cue tweeted	20
direct cue wrote	290
direct opens otherwise	41
indirect 1 words	-183
indirect 11 words	21
indirect 2 words	-56
indirect 21 words	-14
indirect 3 words	-25
indirect 41 words	-29
indirect 5 words	25
indirect 7 words	20
indirect cue :	-25
indirect cue added	47
indirect cue agreed	-25
indirect cue announced	13
indirect cue argued	7
indirect cue asked	-19
indirect cue found	-7
indirect cue noted	99
indirect cue pledged	-131
indirect cue reported	29
indirect cue revealed	1
indirect cue said	110
indirect cue say	107
indirect cue saying	74
indirect cue says	166
indirect cue showed	-16
indirect cue showing	-88
indirect cue suggested	36
indirect cue suggesting	-36
indirect cue suggests	-5
indirect cue to	88
indirect cue told	45
indirect cue urged	16
indirect cue wrote	-112
indirect opens otherwise	-35
indirect opens that	26
label	26
label 11 words	9
label 21 words	32
label 41 words	37
label 7 words	69
label in 1	26
label indirect	-25
label mixed	43
label name	6
label role	-67
label short-name	126
label unnamed	-30
leaning-cue	8
leaning-cue 11 words	5
leaning-cue 21 words	-14
leaning-cue 3 words	-42
leaning-cue 5 words	-1
leaning-cue 7 words	39
leaning-cue direct	35
leaning-cue in 1	6
leaning-cue indirect	-27
leaning-cue mixed	21
leaning-cue name	1
leaning-cue pronoun	35
leaning-cue short-name	27
leaning-cue unnamed	-36
mixed 11 words	9
mixed 21 words	-28
mixed 3 words	-3
mixed 41 words	-15
mixed 5 words	-18
mixed 7 words	8
mixed cue :	43
mixed cue added	74
mixed cue adding	115
mixed cue called	-18
mixed cue calling	18
mixed cue said	112
mixed cue saying	44
mixed cue says	69
mixed cue to	15
mixed cue told	66
mixed cue wrote	-1
mixed opens otherwise	-36
mixed opens that	46
name	7
nearby-subject	-35
nearby-subject 1 words	-80
nearby-subject 11 words	4
nearby-subject 2 words	-50
nearby-subject 21 words	20
nearby-subject 3 words	-85
nearby-subject 41 words	60
nearby-subject 5 words	-15
nearby-subject 7 words	-39
nearby-subject direct	-35
nearby-subject in 1	3
nearby-subject in 2	-115
nearby-subject name	-23
nearby-subject pronoun	-7
nearby-subject short-name	-12
nearby-subject unnamed	-5
nobody	-113
nobody in 1	-141
nobody indirect	-85
nobody nobody	-87
opinion	2
opinion 11 words	8
opinion 21 words	5
opinion 7 words	38
opinion in 1	36
opinion indirect	9
opinion pronoun	-77
opinion unnamed	31
pronoun	2
role	-9
short-name	21
unnamed	-23`;

let weights: Weights | undefined;

/** Weights of how a quotation was found, for how likely it is right. */
export function confidenceWeights(): Weights {
  weights ??= readWeights(CONFIDENCE);
  return weights;
}
