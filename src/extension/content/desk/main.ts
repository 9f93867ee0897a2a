// The script of the desk, which answers the reader: what the popup shows and asks, the card, the walk from mark to mark.
// The background brings it when a reader first turns to the marks: most articles are read without.

import { here } from '../here.ts'
import { Desk } from './desk.ts'

here.pressmarkDesk = Desk
