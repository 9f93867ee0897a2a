// Words in addresses by the kind of page they lead to, as whole parts between slashes. Written by hand, 2026-11.
// Strings that begin and end with a blank, since a page asks for a few words once: to build sets, or to compile expressions, in every new
// page costs more.

export const addressWords = {
  storyWord:
    ' article articles story stories news politics world opinion commentisfree local us uk business sport sports nation ',
  blogWord:
    ' blog blogs post posts archive archives entry feature features magazine editorial perspective perspectives insight insights press hacks ',
  listWord:
    ' category categories tag tags topic topics section sections author authors list lists latest trending archive channel channels hub browse directory all index ',
  shopWord:
    ' shop store product products item items cart buy dp catalog catalogue pricing prices deals sku checkout basket collections rental rentals ',
  talkWord:
    ' forum forums thread threads topic community communities discussion discussions question questions viewtopic showthread board boards issues answers talk group groups discourse bbs viewforum message messages pull ',
  docsWord:
    ' doc docs documentation manual reference api wiki tutorial tutorials javadoc man spec specs developer developers sdk package packages module modules book ',
  helpWord: ' guide guides help learn support faq faqs kb download downloads glossary resource resources library ',
  pictureWord:
    ' video videos watch gallery galleries photo photos picture pictures images podcast podcasts episode episodes playlist album albums tv clip clips show shows music movie movies live ',
  accountWord:
    ' login signin signup register account password profile contact about privacy terms subscribe auth registration member members user users career careers ',
  serviceWord:
    ' service services solution solutions plan plans industries program programs company location locations app apps tool tools calculator quote platform ',
} as const
