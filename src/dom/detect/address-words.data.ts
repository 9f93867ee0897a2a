// Words in addresses by the kind of page they lead to, as whole parts between slashes. Written by hand, 2026-11.

// "tags?" stands for "tag" and "tags". A set is asked where an expression of the same words would be compiled anew in every page.
const among = (list: string): ReadonlySet<string> => new Set(list.replace(/(\w+)s\?/g, '$1 $1s').split(' '))

export const addressWords = {
  storyWord: among('articles? story stories news politics world opinion commentisfree local us uk business sports? nation'),
  blogWord: among('blogs? posts? archives? entry features? magazine editorial perspectives? insights? press hacks'),
  listWord: among(
    'category categories tags? topics? sections? authors? lists? latest trending archive channels? hub browse directory all index',
  ),
  shopWord: among(
    'shop store products? items? cart buy dp catalog catalogue pricing prices deals sku checkout basket collections rentals?',
  ),
  talkWord: among(
    'forums? threads? topic community communities discussions? questions? viewtopic showthread boards? issues answers talk groups? discourse bbs viewforum messages? pull',
  ),
  docsWord: among(
    'docs? documentation manual reference api wiki tutorials? javadoc man specs? developers? sdk packages? modules? book',
  ),
  helpWord: among('guides? help learn support faqs? kb downloads? glossary resources? library'),
  pictureWord: among(
    'videos? watch gallery galleries photos? pictures? images podcasts? episodes? playlist albums? tv clips? shows? music movies? live',
  ),
  accountWord: among(
    'login signin signup register account password profile contact about privacy terms subscribe auth registration members? users? careers?',
  ),
  serviceWord: among(
    'services? solutions? plans? industries programs? company locations? apps? tools? calculator quote platform',
  ),
} as const
