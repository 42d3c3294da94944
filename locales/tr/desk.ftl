### inloop
