/**
 * What a number may be told per: people, households, the units into which a place is parted, bodies and places that serve. Their order is
 * that in which they are offered where as many places allow them. Money is none: grain per yuan of one fund tells nothing of either, nor is
 * what came about in a year, but for events that people came to.
 */
export const bases: readonly string[] = [
  ...['base.residents', 'rural.households', 'rural.poor'],
  ...['grid.cells', 'base.villages', 'base.communities', 'base.townships'],
  ...['org.members', 'org.branches', 'org.units', 'org.groups', 'grid.staff', 'grid.branches'],
  ...['cadre.village', 'cadre.social', 'cadre.stationed'],
  ...['site.centres', 'site.convenience', 'site.agency', 'site.culture', 'edu.bases', 'rural.coops'],
  ...['biz.entities', 'biz.scale'],
  ...['school.pupils', 'school.schools', 'health.institutions', 'health.beds', 'home.old'],
  ...['rural.area', 'farm.grainarea', 'farm.farmland', 'edu.sessions'],
]
