"""`kill -9` again and again while alerts are on their way: is one lost, is one said twice without need?"""
