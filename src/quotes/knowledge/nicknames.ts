/** Short forms of first names, so that "Bill Nelson" and "William Nelson" are one. */
const FORMS = `bill william will billy|joe joseph|mike michael|jim james jimmy|bob robert rob bobby|tim timothy|dan daniel danny
  chris christopher christine christina|liz elizabeth beth betsy|ed edward eddie ted|don donald|doug douglas|dave david|tom thomas
  jeff jeffrey geoff geoffrey|steve steven stephen|rich richard rick dick|ron ronald|ken kenneth|pat patrick patricia
  matt matthew|sam samuel samantha|kate katherine kathryn kathy katie|tony anthony|andy andrew|ben benjamin|alex alexander alexandra
  greg gregory|larry lawrence|jerry gerald|nick nicholas|charlie charles chuck|jack john|sue susan|peggy margaret maggie
  bernie bernard bernhard|al albert alan|fred frederick|josh joshua|jon jonathan|phil philip phillip|vince vincent|walt walter
  debbie deborah|jen jennifer jenny|jess jessica|becky rebecca|barb barbara|cindy cynthia|judy judith|pam pamela|sandy sandra
  val valerie|vicky victoria|abe abraham|gus augustus|hank henry|harry harold|ray raymond|russ russell|stan stanley|zach zachary`;

let families: ReadonlyMap<string, number> | undefined;

/** Whether two lower-case first names can be one person's. */
export function areOneFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  families ??= new Map(
    FORMS.split(/\||\n\s*/).flatMap((row, family) => row.split(' ').map((name) => [name, family] as const)),
  );
  const family = families.get(one);
  return family !== undefined && family === families.get(other);
}
