import { enhanceDisplayBar } from './displayBar.js'
import { showPrintButtons } from './printButtons.js'
import { skipFittingRegions } from './scrollRegions.js'
import { offerSuggestions } from './suggestions.js'

// Every page works without this; what follows only spares a step.
enhanceDisplayBar()
showPrintButtons()
skipFittingRegions()
offerSuggestions()
