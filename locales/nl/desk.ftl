### What a volunteer reads.

program-name = inloop
